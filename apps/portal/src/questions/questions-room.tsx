import { Empty } from '../design/empty.tsx'

export const QuestionsRoom = () => <Empty title="…" />
