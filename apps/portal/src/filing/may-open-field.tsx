import { listOf } from '@tocsin/catalogue/when'
import { useId, useRef } from 'react'
import { CountriesPicker } from '../design/country-picker.tsx'
import { controlLook, Labelled } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import type { FormPart } from './form-part.ts'
import { categoriesOf } from './identities-in-text.ts'
import { mayOpenOf } from './propose.ts'
import { Section } from './section.tsx'

const suggestions = ['interest', 'duty', 'vital'] as const

/**
 * The act by which identities leave the country: to whose lead, and on what ground. Empty is a choice too. The usual
 * grounds stand in sight while none is given: nobody finds the browser's own list.
 */
export const MayOpenField = ({ form, change, screening, complaint }: FormPart) => {
  const { t, word, language } = useWords()
  const categories = categoriesOf(form, screening)
  const { organisation } = useMe()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const countries = mayOpenOf(form, organisation)
  return (
    <Section legend={t('filing.mayOpen.legend')} hint={t('filing.mayOpen.hint')}>
      <p className="mb-1.5">
        {categories.length === 0
          ? t('filing.mayOpen.noneGo')
          : t('filing.mayOpen.go', {
              kinds: listOf(
                language,
                categories.map(kind => word('identity', kind)),
              ),
            })}
      </p>
      <div className="grid gap-3 desk:grid-cols-2">
        <CountriesPicker
          label={t('filing.mayOpen.countries')}
          complaint={complaint('mayOpen.countries')}
          value={countries}
          onValue={mayOpen => change({ mayOpen })}
        />
        {countries.length > 0 ? (
          <Labelled
            label={t('filing.mayOpen.basis')}
            hint={t('filing.mayOpen.basisHint')}
            complaint={complaint('mayOpen.basis')}
          >
            {({ id, describedBy, invalid }) => (
              <>
                <input
                  ref={field}
                  id={id}
                  list={list}
                  autoComplete="off"
                  value={form.mayOpenBasis}
                  aria-describedby={describedBy}
                  aria-invalid={invalid || undefined}
                  maxLength={500}
                  onChange={event => change({ mayOpenBasis: event.target.value })}
                  className={controlLook}
                />
                <datalist id={list}>
                  {suggestions.map(name => (
                    <option key={name} value={t(`filing.mayOpen.suggestions.${name}`)} />
                  ))}
                </datalist>
                {form.mayOpenBasis === '' ? (
                  <ul className="flex flex-col items-start">
                    {suggestions.map(name => (
                      <li key={name}>
                        <button
                          type="button"
                          onClick={() => {
                            change({ mayOpenBasis: t(`filing.mayOpen.suggestions.${name}`) })
                            field.current?.focus()
                          }}
                          className="rounded-control px-1 py-1 text-left text-small text-accent hover:bg-accent-soft max-desk:py-3.5"
                        >
                          {t(`filing.mayOpen.suggestions.${name}`)}
                        </button>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </>
            )}
          </Labelled>
        ) : (
          <p className="self-end pb-1 text-ink-second">{t('filing.mayOpen.nobody')}</p>
        )}
      </div>
    </Section>
  )
}
