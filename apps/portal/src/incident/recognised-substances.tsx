import type { Recognition } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'
import { Pieces } from '../listing/pieces.tsx'
import { StatusLines } from '../listing/status-line.tsx'
import { Steps } from '../listing/steps.tsx'

/** Each listed substance with how its name was written and where it is controlled since when. No verdict. */
export const RecognisedSubstances = ({ recognition }: { recognition: Recognition }) => {
  const { t, say, word } = useWords()
  const { substances, hits } = recognition
  return (
    <ul className="flex flex-col divide-y divide-line">
      {substances.map(substance => {
        const written = hits.filter(({ substanceId }) => substanceId === substance.id)
        const ways = written.filter((hit, at) => written.findIndex(({ text }) => text === hit.text) === at)
        return (
          <li key={substance.id} className="flex flex-col gap-1 py-2.5 first:pt-0 last:pb-0">
            <p>
              <span className="font-strong">{substance.name}</span>{' '}
              <span className="text-small text-ink-second">
                {word('category', substance.category)} · {word('legitUse', substance.legitUse)}
              </span>
            </p>
            {ways.map(hit => (
              <div key={`${hit.field}${hit.start}`} className="text-small text-ink-second">
                {hit.disguises.length > 0 ? (
                  <Steps hit={hit} />
                ) : (
                  <bdi className="font-mono">
                    <Pieces text={hit.text} from={0} />
                  </bdi>
                )}{' '}
                {say({ code: `hit_kind_${hit.kind}`, params: {} })}
              </div>
            ))}
            <StatusLines substance={substance} />
          </li>
        )
      })}
      <li className="pt-2.5 text-small text-ink-third">
        {t('listing.recognised.noVerdict')}{' '}
        {t('listing.recognised.edition', { edition: recognition.edition })}
      </li>
    </ul>
  )
}
