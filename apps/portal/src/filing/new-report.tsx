import { Empty } from '../design/empty.tsx'

export const NewReport = () => <Empty title="…" />
