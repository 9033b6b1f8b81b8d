import { Empty } from '../design/empty.tsx'

export const QueueRoom = () => <Empty title="…" />
