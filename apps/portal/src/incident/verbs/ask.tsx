import { answerWorkingDays } from '@tocsin/domain/incident/deadlines'
import { questionTypes } from '@tocsin/domain/incident/verbs/ask'
import { type DisclosureBasis, disclosureBases } from '@tocsin/domain/report/vocabulary'
import { ChoiceCards } from '../../design/choice.tsx'
import { endOfDay } from '../../design/end-of-day.ts'
import { Field, TextArea } from '../../design/field.tsx'
import { Select } from '../../design/select.tsx'
import { useWords } from '../../design/words.ts'
import { useNameOf } from '../../frame/directory.ts'
import { useKept } from '../../frame/kept.ts'
import { useMe } from '../../frame/me.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

type Typed = {
  report: string
  type: (typeof questionTypes)[number]
  text: string
  basis: DisclosureBasis | undefined
  /** With an order alone. */
  day: string
  order: string
}

const orders: ReadonlySet<string> = new Set(['order', 'mutual_legal_assistance'])

export const AskDialog = ({ incident, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const nameOf = useNameOf()
  const { organisation } = useMe()
  const { reports, reference } = incident.view
  const [typed, type] = useKept<Typed>(incident.id, 'ask', {
    report: reports[0]?.id ?? '',
    type: 'clarify_report',
    text: '',
    basis: undefined,
    day: '',
    order: '',
  })
  const { day, order, ...asked } = typed
  const until = endOfDay(day)
  const ordered = typed.basis !== undefined && orders.has(typed.basis)
  const mustNotTell = ordered && (until || order.trim()) ? { mustNotTell: { until, order } } : {}
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.ask.heading', { reference })}
      undo={t('incidentRoom.ask.undo')}
      send={t('incidentRoom.ask.send')}
      draft={{ verb: 'ask', ...asked, ...mustNotTell }}
    >
      {complaint => (
        <>
          {reports.length > 1 ? (
            <Select
              label={t('incidentRoom.ask.report')}
              value={typed.report}
              onValue={report => type({ report })}
              options={reports.map(({ id, organisation, offer, platform }) => ({
                value: id,
                words: t('design.said', { name: nameOf(organisation), words: offer.title ?? platform }),
              }))}
            />
          ) : null}
          <Select
            label={t('incidentRoom.ask.type')}
            value={typed.type}
            onValue={next => type({ type: next })}
            options={questionTypes.map(value => ({ value, words: word('question', value) }))}
          />
          <TextArea
            required
            rows={4}
            label={t('incidentRoom.ask.text')}
            maxLength={3_000}
            value={typed.text}
            onValue={text => type({ text })}
            complaint={complaint('text')}
          />
          <ChoiceCards
            legend={t('incidentRoom.ask.basis')}
            hint={t('incidentRoom.ask.basisWhy')}
            value={typed.basis}
            onValue={basis => type({ basis })}
            cards={disclosureBases.map(value => ({ value, title: word('basis', value) }))}
            complaint={complaint('basis')}
          />
          {ordered ? (
            <fieldset className="flex flex-col gap-3">
              <legend className="mb-1 text-ink-second">
                {t('sellerNotice.must_not_tell')}{' '}
                <span className="text-small text-ink-third">{t('sellerNotice.askWhy')}</span>
              </legend>
              <Field
                type="date"
                label={t('sellerNotice.until')}
                hint={t('sellerNotice.untilHint')}
                value={day}
                onValue={next => type({ day: next })}
                complaint={complaint('mustNotTell.until') ?? complaint('until')}
              />
              <Field
                label={t('sellerNotice.order')}
                hint={t('sellerNotice.orderHint')}
                maxLength={300}
                value={order}
                onValue={next => type({ order: next })}
                complaint={complaint('mustNotTell.order')}
              />
            </fieldset>
          ) : null}
          <section className="rounded-card bg-page px-3 py-2">
            <h3 className="font-strong">{t('incidentRoom.ask.discloses')}</h3>
            <p>{t('incidentRoom.ask.disclosesAgency', { name: organisation.name })}</p>
            <p className="text-ink-second">
              {t('incidentRoom.ask.disclosesNot')} {t('incidentRoom.ask.dueIn', { count: answerWorkingDays })}
            </p>
          </section>
        </>
      )}
    </CommandDialog>
  )
}
