import type { Hit } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'
import { Pieces } from './pieces.tsx'

/** From what the seller wrote to what it was read as, each change said once. */
export const Steps = ({ hit }: { hit: Hit }) => {
  const { t, say } = useWords()
  const said = hit.disguises.map(({ class: name, from, to }) =>
    say({ code: `disguise_${name}`, params: { from, to } }),
  )
  const once = [...new Set(said)].map(words => ({
    words,
    times: said.filter(other => other === words).length,
  }))
  if (once.length === 0) return <p className="text-small text-ink-third">{t('listing.explain.unchanged')}</p>
  return (
    <ol
      aria-label={t('listing.explain.steps')}
      className="flex flex-wrap items-baseline gap-x-1.5 text-small text-ink-second"
    >
      <li className="font-mono">
        <bdi>
          <Pieces text={hit.text} from={0} />
        </bdi>
      </li>
      {once.map(({ words, times }) => (
        <li key={words}>
          <span aria-hidden="true">→ </span>
          {words}
          {times > 1 ? ` (${t('listing.recognised.times', { count: times })})` : ''}
        </li>
      ))}
      <li className="font-mono">
        <span aria-hidden="true">→ </span>
        {hit.term}
      </li>
    </ol>
  )
}
