import { Empty } from '../design/empty.tsx'

export const ReportsRoom = () => <Empty title="…" />
