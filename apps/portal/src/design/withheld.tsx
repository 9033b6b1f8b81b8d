import { useWords } from './words.ts'

/** A thing that is not shown is a thing: hatched, with the reason. Never an empty cell. */
export const Withheld = ({ because }: { because?: string }) => {
  const { t } = useWords()
  return (
    <span className="hatched inline-block rounded-[4px] px-1.5 py-px text-small">
      <span className="rounded-[3px] bg-surface px-1 text-ink-second">
        {because ? t('design.said', { name: t('design.withheld'), words: because }) : t('design.withheld')}
      </span>
    </span>
  )
}
