import { useWords } from '../design/words.ts'

const looks = {
  urgent: 'bg-priority-2-soft text-priority-2',
  review: 'bg-priority-3-soft text-priority-3',
  clear: 'bg-priority-4-soft text-priority-4',
} as const

/** What the engine made of it, in a word, and how sure the surest hit is. */
export const GradeMark = ({ grade, score }: { grade: keyof typeof looks; score: number }) => {
  const { t } = useWords()
  return (
    <span className={`shrink-0 rounded-[4px] px-1.5 text-small leading-5 whitespace-nowrap ${looks[grade]}`}>
      {t(`signals.grade.${grade}`)}
      {score > 0 ? ` ${Math.round(score * 100)} %` : ''}
    </span>
  )
}
