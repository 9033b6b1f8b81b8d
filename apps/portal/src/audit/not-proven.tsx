import { useWords } from '../design/words.ts'

/** Said plainly beside every event. Checking proofs in the browser is not built yet, and nothing here looks as if it were. */
export const NotProven = () => {
  const { t } = useWords()
  return (
    <section className="rounded-card border border-line bg-page px-3 py-2.5">
      <h2 className="mb-1 font-strong">{t('audit.notProven')}</h2>
      <ul className="flex list-disc flex-col gap-1 pl-4 text-ink-second">
        {(['checkpoints', 'inclusion', 'truth'] as const).map(what => (
          <li key={what}>{t(`audit.notProvenWhy.${what}`)}</li>
        ))}
      </ul>
    </section>
  )
}
