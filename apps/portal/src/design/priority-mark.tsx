import { useWords } from './words.ts'

const looks: Record<number, string> = {
  1: 'text-priority-1',
  2: 'text-priority-2',
  3: 'text-priority-3',
  4: 'text-priority-4',
}
const grounds: Record<number, string> = {
  1: 'bg-priority-1-soft',
  2: 'bg-priority-2-soft',
  3: 'bg-priority-3-soft',
  4: 'bg-priority-4-soft',
}

/** Number and colour; `whole` says "Priority 2" on its ground, else the number alone, with the words for a reader. */
export const PriorityMark = ({ band, whole = false }: { band: number; whole?: boolean }) => {
  const { t } = useWords()
  const words = t('design.priority', { band })
  if (whole)
    return (
      <span
        className={`inline-block rounded-[4px] px-1.5 text-small leading-5 ${looks[band]} ${grounds[band]}`}
      >
        {words}
      </span>
    )
  return (
    <span className={`font-strong ${looks[band]}`} title={words}>
      <span aria-hidden="true">{band}</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
