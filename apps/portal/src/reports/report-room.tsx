import { Empty } from '../design/empty.tsx'

export const ReportRoom = () => <Empty title="…" />
