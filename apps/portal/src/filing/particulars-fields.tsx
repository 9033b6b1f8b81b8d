import { hasParticulars, type ParticularsKind, particularFields } from '@tocsin/domain/report/particulars'
import { Check } from '../design/choice.tsx'
import { CountriesPicker, CountryPicker } from '../design/country-picker.tsx'
import { Complaint, Field, TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import type { FormPart } from './form-part.ts'
import { type Control, controlOf, listOfChoices, type Typed } from './particulars-of.ts'
import { Section } from './section.tsx'

/** What only this kind has to say. Each field is drawn from its shape in the domain. */
export const ParticularsFields = ({ form, change, complaint, shows }: FormPart) => {
  const { kind } = form
  if (!hasParticulars(kind)) return null
  const typed: Record<string, Typed> = form.particulars[kind] ?? {}
  const set = (name: string, value: Typed) =>
    change(before => ({
      particulars: { ...before.particulars, [kind]: { ...before.particulars[kind], [name]: value } },
    }))
  const names = particularFields(kind).filter(name => shows(`particulars.${name}`))
  if (names.length === 0) return null
  return (
    <div className="grid items-start gap-3 desk:grid-cols-2 wide:grid-cols-3">
      {names.map(name => (
        <Particular
          key={name}
          kind={kind}
          name={name}
          value={typed[name]}
          complaint={complaint(`particulars.${name}`)}
          onValue={value => set(name, value)}
        />
      ))}
    </div>
  )
}

type Props = {
  kind: ParticularsKind
  name: string
  value: Typed | undefined
  complaint: string | undefined
  onValue: (value: Typed) => void
}

const wide = new Set(['unusual', 'concealment', 'nameservers'])

const Particular = ({ kind, name, value, complaint, onValue }: Props) => {
  const { t, word } = useWords()
  const control = controlOf(kind, name)
  const text = typeof value === 'string' ? value : ''
  const several = Array.isArray(value) ? value : []
  const frame = { label: word('particular', name), complaint }
  const drawn = (): React.ReactNode => {
    if (control.as === 'one') return <One {...{ control, name, text, onValue }} {...frame} />
    if (control.as === 'several')
      return (
        <Section legend={frame.label}>
          <div className="flex flex-wrap gap-x-4">
            {control.options.map(option => (
              <Check
                key={option}
                checked={several.includes(option)}
                onChecked={on =>
                  onValue(control.options.filter(o => (o === option ? on : several.includes(o))))
                }
              >
                {word(listOfChoices(name), option)}
              </Check>
            ))}
          </div>
          <Complaint text={complaint} />
        </Section>
      )
    if (control.as === 'yes')
      return (
        <div className="desk:pt-6">
          <Check checked={value === true} onChecked={onValue} complaint={complaint}>
            {t(`filing.particular.${name === 'stopped' ? 'stopped' : 'yes'}`)}
          </Check>
        </div>
      )
    if (control.as === 'country')
      return <CountryPicker {...frame} value={text || undefined} onValue={code => onValue(code ?? '')} />
    if (control.as === 'countries') return <CountriesPicker {...frame} value={several} onValue={onValue} />
    if (control.as === 'lines')
      return (
        <TextArea {...frame} hint={t('filing.particular.lines')} rows={2} value={text} onValue={onValue} />
      )
    if (control.as === 'day') return <Field {...frame} type="date" value={text} onValue={onValue} />
    if (control.as === 'count')
      return <Field {...frame} type="number" min={0} step={1} value={text} onValue={onValue} />
    const most = control.as === 'words' ? control.most : undefined
    return <Field {...frame} maxLength={most} value={text} onValue={onValue} />
  }
  return <div className={wide.has(name) ? 'desk:col-span-2 wide:col-span-3' : ''}>{drawn()}</div>
}

type OneProps = {
  control: Extract<Control, { options: readonly string[] }>
  name: string
  text: string
  label: string
  complaint: string | undefined
  onValue: (value: string) => void
}

/** Nothing is chosen until she chooses: how it was carried or paid is hers to say. */
const One = ({ control, name, text, onValue, ...frame }: OneProps) => {
  const { t, word } = useWords()
  return (
    <Select
      {...frame}
      value={text}
      options={[
        { value: '', words: t('filing.particular.choose') },
        ...control.options.map(value => ({ value, words: word(listOfChoices(name), value) })),
      ]}
      onValue={onValue}
    />
  )
}
