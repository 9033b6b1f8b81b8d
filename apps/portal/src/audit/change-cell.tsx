import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'
import type { Change } from './changes.ts'
import { FieldValue } from './field-value.tsx'
import { type AuditedEvent, fieldsOf, isClosed } from './history-read.ts'

/** What a row says beside old and new: the reasons and choices that people gave, as they gave them. */
const telling = new Set([
  'reason',
  'purpose',
  'outcome',
  'caseNumber',
  'comment',
  'identities',
  'basis',
  'type',
  'text',
  'feedback',
  'withheldBecause',
  'sealed',
  'until',
  'because',
  'code',
  'why',
])

export const ChangeCell = ({ event, changes }: { event: AuditedEvent; changes: readonly Change[] }) => {
  const { t, word } = useWords()
  const given = event.verb === 'report.filed' || event.verb === 'incident.opened' ? filed : telling
  const fields = fieldsOf(event).filter(
    field =>
      given.has(field.name) && !isClosed(event, field.name) && 'value' in field && field.value !== undefined,
  )
  return (
    <ul className="flex flex-col gap-0.5">
      {changes.map(change => (
        <li key={'of' in change ? change.of : change.what}>
          <OldAndNew change={change} />
        </li>
      ))}
      {fields.map(field => (
        <li key={field.name} className="text-ink-second">
          <span className="text-small">{t('audit.named', { name: word('audit.field', field.name) })}</span>{' '}
          {'value' in field ? <FieldValue name={field.name} value={field.value} short /> : null}
        </li>
      ))}
    </ul>
  )
}

const filed = new Set(['urgency', 'audience', 'origin', 'evidence'])

const OldAndNew = ({ change }: { change: Change }) => {
  const { t, word } = useWords()
  const nameOf = useNameOf()
  const worded = (value: string | null) =>
    value === null
      ? t('audit.erased')
      : change.what === 'state' || change.what === 'report'
        ? word('state', value)
        : value
  const name =
    'of' in change
      ? nameOf(change.of)
      : change.what === 'report'
        ? t('audit.report')
        : word('audit.field', change.what)
  const enters = 'of' in change && change.from === null
  return (
    <>
      <span className="text-ink-second">{t('audit.named', { name })} </span>
      {enters ? (
        `${word('part', change.part)}, `
      ) : (
        <>
          <del className="text-ink-second">
            <span className="sr-only">{t('audit.from')} </span>
            <bdi>{worded(change.from)}</bdi>
          </del>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <ins className="no-underline">
        <span className="sr-only">{t('audit.to')} </span>
        <bdi>{worded(change.to)}</bdi>
      </ins>
    </>
  )
}
