import { Empty } from '../design/empty.tsx'

export const DraftRoom = () => <Empty title="…" />
