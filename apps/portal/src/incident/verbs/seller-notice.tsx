import { type SellerNoticeState, sellerNoticeStates } from '@tocsin/domain/report/seller-notice'
import { ChoiceCards } from '../../design/choice.tsx'
import { endOfDay } from '../../design/end-of-day.ts'
import { Field } from '../../design/field.tsx'
import { Select } from '../../design/select.tsx'
import { useWords } from '../../design/words.ts'
import { useNameOf } from '../../frame/directory.ts'
import { useKept } from '../../frame/kept.ts'
import { useMe } from '../../frame/me.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

type Typed = { report: string; state: SellerNoticeState; day: string; order: string }

/** Whether the company may tell the seller. By an order and until a day; it ends by itself, and only who set it loosens it. */
export const SellerNoticeDialog = ({ incident, onClose }: DialogProps) => {
  const { t } = useWords()
  const nameOf = useNameOf()
  const { organisation } = useMe()
  const { reports, reference } = incident.view
  const [typed, type] = useKept<Typed>(incident.id, 'seller_notice', {
    report: reports[0]?.id ?? '',
    state: 'must_not_tell',
    day: '',
    order: '',
  })
  const { report, state, day, order } = typed
  const binds = state === 'must_not_tell'
  const until = endOfDay(day)
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('sellerNotice.heading', { reference })}
      undo={t('sellerNotice.undo')}
      send={t('sellerNotice.send')}
      draft={{
        verb: 'seller_notice',
        report,
        state,
        ...(binds && until ? { until } : {}),
        ...(binds && order.trim() ? { order } : {}),
      }}
    >
      {complaint => (
        <>
          {reports.length > 1 ? (
            <Select
              label={t('incidentRoom.ask.report')}
              value={report}
              onValue={next => type({ report: next })}
              options={reports.map(({ id, organisation, offer, platform }) => ({
                value: id,
                words: t('design.said', { name: nameOf(organisation), words: offer.title ?? platform }),
              }))}
            />
          ) : null}
          <ChoiceCards
            column
            legend={t('sellerNotice.state')}
            value={state}
            onValue={next => type({ state: next })}
            cards={sellerNoticeStates.map(value => ({
              value,
              title: t(`sellerNotice.${value}`),
              below: t(`sellerNotice.${value}Why`),
            }))}
            complaint={complaint('state')}
          />
          {binds ? (
            <>
              <Field
                required
                type="date"
                label={t('sellerNotice.until')}
                hint={t('sellerNotice.untilHint')}
                value={day}
                onValue={next => type({ day: next })}
                complaint={complaint('until')}
              />
              <Field
                required
                label={t('sellerNotice.order')}
                hint={t('sellerNotice.orderHint')}
                maxLength={300}
                value={order}
                onValue={next => type({ order: next })}
                complaint={complaint('order')}
              />
            </>
          ) : null}
          <p className="text-small text-ink-second">
            {t('sellerNotice.reaches', { name: organisation.name })}
          </p>
        </>
      )}
    </CommandDialog>
  )
}
