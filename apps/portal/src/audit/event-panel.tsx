import { Button } from '../design/button.tsx'
import { Fact, Facts } from '../design/facts.tsx'
import { Label } from '../design/label.tsx'
import { useWords } from '../design/words.ts'
import { FieldValue } from './field-value.tsx'
import { type AuditedEvent, fieldsOf, isClosed, saidOf } from './history-read.ts'
import { LeafHash } from './leaf-hash.tsx'
import { NotProven } from './not-proven.tsx'

type Props = { event: AuditedEvent; erased: ReadonlySet<string>; looking: boolean; onLook: () => void }

/** One event: its place, its leaf, what is not proven of it, and its fields with identities closed. */
export const EventPanel = ({ event, erased, looking, onLook }: Props) => {
  const { t, say, word, language } = useWords()
  const fields = fieldsOf(event)
  const chain = event.stream.kind === 'incident' ? 'incident' : 'report'
  return (
    <div className="flex flex-col gap-5 px-4 py-4">
      <section>
        <header className="mb-2 flex items-center justify-between gap-2">
          <h2 className="font-strong">{say(saidOf(event))}</h2>
          <Button keys="L" onClick={onLook} disabled={looking}>
            {t('audit.lookThen')}
          </Button>
        </header>
        <Facts>
          <Fact name={t('audit.placeInLedger')}>
            {event.idx === null
              ? t('audit.unnumberedWhy')
              : new Intl.NumberFormat(language).format(event.idx)}
          </Fact>
          <Fact name={t(`audit.placeIn.${chain}`)}>{event.n}</Fact>
          <Fact name={t('audit.label')}>
            <Label label={event.label} />
          </Fact>
          <Fact name={t('audit.event')}>
            <span className="font-mono text-small break-all">{event.id}</span>
          </Fact>
          <Fact name={t('audit.member')}>
            <span className="font-mono text-small break-all">{event.member}</span>
          </Fact>
        </Facts>
        <LeafHash key={event.id} hash={event.leafHash} />
      </section>
      <NotProven />
      <section>
        <h2 className="text-small font-strong text-ink-second">{t('audit.fields')}</h2>
        <p className="mb-2 text-small text-ink-third">{t('audit.fieldsWhy')}</p>
        {fields.length === 0 ? <p className="text-ink-second">{t('audit.noFields')}</p> : null}
        <dl className="flex flex-col divide-y divide-line">
          {fields.map(field => (
            <div key={field.name} className="py-1.5">
              <dt className="text-small text-ink-third">{word('audit.field', field.name)}</dt>
              <dd>
                {isClosed(event, field.name) ? (
                  <Gone words={t('audit.identityClosed')} />
                ) : 'value' in field ? (
                  <FieldValue name={field.name} value={field.value} />
                ) : erased.has(`${event.id} ${field.name}`) ? (
                  <Gone words={t('audit.erased')} />
                ) : (
                  <span className="text-ink-third">{t('audit.nothing')}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

/** What is not there to be read is a thing, with its reason: closed to auditors, or erased. */
const Gone = ({ words }: { words: string }) => (
  <span className="hatched inline-block rounded-[4px] px-1.5 py-px text-small">
    <span className="rounded-[3px] bg-surface px-1 text-ink-second">{words}</span>
  </span>
)
