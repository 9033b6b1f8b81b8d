import { useWords } from '../design/words.ts'
import { Pieces } from '../listing/pieces.tsx'
import type { FormPart } from './form-part.ts'
import { type InText, identitiesInText, releaseKey } from './identities-in-text.ts'

/** What identifies somebody in the text, before it leaves: found or marked, each with what becomes of it. */
export const IdentitiesFound = ({
  form,
  change,
  screening,
}: Pick<FormPart, 'form' | 'change' | 'screening'>) => {
  const { t, word } = useWords()
  const inText = identitiesInText(form, screening)
  const toggle = (one: InText) => {
    const key = releaseKey(one)
    change(before =>
      one.by === 'her'
        ? { marked: before.marked.filter(({ field, start }) => field !== one.field || start !== one.start) }
        : {
            released: one.leaves ? [...before.released, key] : before.released.filter(other => other !== key),
          },
    )
  }
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3 className="mb-1 text-small font-strong text-ink-second">{t('filing.identities.legend')}</h3>
      <ul className="flex flex-col">
        {inText.map(one => (
          <li key={`${one.field}${one.start}`} className="flex items-baseline justify-between gap-2 py-1">
            <span className="min-w-0 break-words">
              <bdi className={`font-strong ${one.leaves ? '' : 'text-ink-third line-through'}`}>
                <Pieces text={one.value} from={0} />
              </bdi>{' '}
              <span className="text-small text-ink-third">
                {word('identity', one.kind)},{' '}
                {t(one.by === 'her' ? 'filing.identities.marked' : 'filing.identities.found')}{' '}
                {t(`filing.identities.${one.field}`)}
              </span>
            </span>
            <button
              type="button"
              onClick={() => toggle(one)}
              className="shrink-0 rounded-control px-1.5 text-small text-accent hover:bg-accent-soft max-desk:py-2"
            >
              {t(one.leaves ? 'filing.identities.keep' : 'filing.identities.take')}
            </button>
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-third">
        {inText.length === 0 ? `${t('filing.identities.none')} ` : ''}
        {t('filing.identities.how')}
      </p>
    </section>
  )
}
