import type { Hit, ListedSubstance, Recognition } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'
import { editionOf } from '../listing/edition-of.ts'
import { FamilySaid, ListedSaid, UnreadStructures } from '../listing/families.tsx'
import { Pieces } from '../listing/pieces.tsx'
import { StatusLines } from '../listing/status-line.tsx'
import { Steps } from '../listing/steps.tsx'
import { surestFirst } from '../listing/surest-first.ts'

/** Each listed substance with how its name was written and where it is controlled since when. No verdict. */
export const RecognisedSubstances = ({ recognition }: { recognition: Recognition }) => {
  const { t } = useWords()
  const { hits, families = [], listed = [] } = recognition
  return (
    <>
      <UnreadStructures recognition={recognition} />
      <ul className="flex flex-col divide-y divide-line">
        {families.map(family => (
          <li key={`${family.family}${family.field}${family.start}`} className="py-2 first:pt-0">
            <FamilySaid of={family} />
          </li>
        ))}
        {listed.map(one => (
          <li key={`${one.substance}${one.field}${one.start}`} className="py-2 first:pt-0">
            <ListedSaid of={one} />
          </li>
        ))}
        {surestFirst(recognition).map((substance, place) => (
          <li key={substance.id} className="py-2 first:pt-0">
            <Substance
              substance={substance}
              hits={hits.filter(({ substanceId }) => substanceId === substance.id)}
              open={place === 0}
            />
          </li>
        ))}
      </ul>
      <p className="pt-1 text-small text-ink-third">
        {t('listing.recognised.noVerdict')} {t('listing.recognised.edition', editionOf(recognition.edition))}
      </p>
    </>
  )
}

/** The first stands open; the name of every other is one press from the same. */
const Substance = ({
  substance,
  hits,
  open,
}: {
  substance: ListedSubstance
  hits: readonly Hit[]
  open: boolean
}) => {
  const { say, word } = useWords()
  const ways = hits.filter((hit, at) => hits.findIndex(({ text }) => text === hit.text) === at)
  return (
    <details open={open}>
      <summary className="cursor-pointer rounded-control marker:text-ink-third">
        <span className="font-strong">{substance.name}</span>{' '}
        <span className="text-small text-ink-second">
          {word('category', substance.category)} · {word('legitUse', substance.legitUse)}
        </span>
      </summary>
      <div className="mt-1 flex flex-col gap-1 pl-4">
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
      </div>
    </details>
  )
}
