import { listOf } from '@tocsin/catalogue/when'
import { type IdentityKind, identityKinds } from '@tocsin/domain/handling/identities'
import { type DisclosureBasis, disclosureBases } from '@tocsin/domain/report/vocabulary'
import { Check } from '../design/choice.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'

export type Disclosed = {
  basis: DisclosureBasis
  categories: readonly IdentityKind[]
  holdsRecipe: boolean
}

type Props = {
  disclosed: Disclosed
  /** Recognised in the text by its form; named to her, never left out. */
  found: readonly IdentityKind[]
  onDisclosed: (change: Partial<Disclosed>) => void
}

/** On what ground the answer discloses, and which kinds of personal data are in it: said before it is sent. */
export const Discloses = ({ disclosed: { basis, categories, holdsRecipe }, found, onDisclosed }: Props) => {
  const { t, word, language } = useWords()
  const toggle = (kind: IdentityKind, on: boolean) =>
    onDisclosed({ categories: on ? [...categories, kind] : categories.filter(one => one !== kind) })
  return (
    <div className="flex flex-col gap-2.5">
      <div className="desk:max-w-72">
        <Select
          label={t('questions.onGround')}
          value={basis}
          options={disclosureBases.map(value => ({ value, words: word('basis', value) }))}
          onValue={basis => onDisclosed({ basis })}
        />
      </div>
      <fieldset>
        <legend className="mb-1 text-ink-second">{t('questions.holds')}</legend>
        <div className="flex flex-wrap gap-x-4">
          {identityKinds
            .filter(kind => kind !== 'file')
            .map(kind => (
              <Check
                key={kind}
                checked={categories.includes(kind) || found.includes(kind)}
                disabled={found.includes(kind)}
                onChecked={on => toggle(kind, on)}
              >
                {word('identity', kind)}
              </Check>
            ))}
        </div>
        {found.length > 0 ? (
          <p className="text-small text-ink-third">
            {t('questions.foundKinds', {
              kinds: listOf(
                language,
                found.map(kind => word('identity', kind)),
              ),
            })}
          </p>
        ) : null}
      </fieldset>
      <Check checked={holdsRecipe} onChecked={on => onDisclosed({ holdsRecipe: on })}>
        {t('questions.holdsRecipe')}
      </Check>
      {holdsRecipe ? <p className="text-small text-priority-1">{t('questions.recipeWhy')}</p> : null}
    </div>
  )
}
