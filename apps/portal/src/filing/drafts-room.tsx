import { Empty } from '../design/empty.tsx'

export const DraftsRoom = () => <Empty title="…" />
