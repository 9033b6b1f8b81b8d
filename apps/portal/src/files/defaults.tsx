import type { Complaint } from '@tocsin/domain/refusal'
import { Check } from '../design/choice.tsx'
import { CountriesPicker } from '../design/country-picker.tsx'
import { Card } from '../design/facts.tsx'
import { Field, TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import type { FieldRead, Looked, Plan } from './file-read.ts'

type Path = FieldRead['path']
type Props = {
  plan: Plan
  looked: Looked
  change: (patch: Partial<Plan>) => void
  complaints: readonly Complaint[]
}

/** What every row needs and neither a column nor a default brings yet. */
export const openFields = (plan: Plan, fields: readonly FieldRead[]): Path[] =>
  fields
    .filter(
      ({ needed, path }) =>
        needed && !plan.defaults[path]?.trim() && !plan.columns.some(({ field }) => field === path),
    )
    .map(({ path }) => path)

const vocabularies = {
  type: 'reportType',
  'listing.type': 'listingType',
  context: 'context',
  scale: 'scale',
  urgency: 'urgency',
  basis: 'basis',
} as const satisfies Partial<Record<Path, string>>

/** Declared once for every row that does not say otherwise; good faith last, and by a person. */
export const Defaults = ({ plan, looked, change, complaints }: Props) => {
  const { t, word } = useWords()
  const open = new Set(openFields(plan, looked.fields))
  const set = (path: Path, value: string) => {
    const { [path]: _, ...others } = plan.defaults
    change({ defaults: value === '' ? others : { ...others, [path]: value } })
  }
  const field = (path: Path) => ({
    label: word('files.field', path),
    value: plan.defaults[path] ?? '',
    onValue: (value: string) => set(path, value),
    required: open.has(path),
    complaint: complaints.some(one => one.path === path) ? t('required' as never) : undefined,
  })
  const choices = (path: keyof typeof vocabularies) => {
    const values = looked.fields.find(one => one.path === path)?.choices ?? []
    return (
      <Select
        key={path}
        label={word('files.field', path)}
        value={plan.defaults[path] ?? ''}
        options={[
          ...(plan.defaults[path] ? [] : [{ value: '', words: t('files.read.choose') }]),
          ...values.map(value => ({ value, words: word(vocabularies[path], value) })),
        ]}
        onValue={value => set(path, value)}
      />
    )
  }
  const example = looked.columns[0] === undefined ? '' : `{${looked.columns[0]}}`
  return (
    <Card title={t('files.read.defaults')}>
      <p className="mb-2 text-small text-ink-second">{t('files.read.defaultsHint')}</p>
      <div className="grid gap-3 desk:grid-cols-2">
        <Field {...field('listing.platform')} maxLength={200} />
        <Field {...field('indicators')} hint={t('files.read.indicatorsHint')} mono maxLength={300} />
        <div className="desk:col-span-2">
          <TextArea
            {...field('reason')}
            hint={t('files.read.template', { example })}
            rows={2}
            maxLength={4_000}
          />
        </div>
        <div className="desk:col-span-2">
          <Field {...field('captureUnavailable')} maxLength={500} />
        </div>
        <AudienceChoice value={plan.defaults.audience ?? ''} onValue={value => set('audience', value)} />
        {(Object.keys(vocabularies) as (keyof typeof vocabularies)[]).map(choices)}
      </div>
      <div className="mt-3 border-t border-line pt-2">
        <Check
          checked={plan.defaults.goodFaith === 'yes'}
          onChecked={on => set('goodFaith', on ? 'yes' : '')}
          complaint={complaints.some(({ path }) => path === 'goodFaith') ? t('required' as never) : undefined}
        >
          {t('files.read.goodFaith')}
        </Check>
      </div>
    </Card>
  )
}

const AudienceChoice = ({ value, onValue }: { value: string; onValue: (value: string) => void }) => {
  const { t } = useWords()
  const { organisation } = useMe()
  const whole = value === 'my_country' || value === 'all_governments'
  const countries = whole || value === '' ? [] : value.split(', ')
  return (
    <div className="flex flex-col gap-2 desk:col-span-2">
      <Select
        label={t('files.read.audience')}
        value={whole ? value : 'countries'}
        options={(['my_country', 'countries', 'all_governments'] as const).map(one => ({
          value: one as string,
          words: t(`filing.audience.${one}`),
        }))}
        onValue={chosen => onValue(chosen === 'countries' ? (organisation.country ?? '') : chosen)}
      />
      {whole ? null : (
        <CountriesPicker
          label={t('filing.audience.pick')}
          value={countries}
          onValue={chosen => onValue(chosen.join(', '))}
        />
      )}
    </div>
  )
}
