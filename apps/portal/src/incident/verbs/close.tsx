import { closingReasons, feedbackCodes } from '@tocsin/domain/incident/verbs/close'
import { ChoiceCards } from '../../design/choice.tsx'
import { TextArea } from '../../design/field.tsx'
import { Select } from '../../design/select.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

type Typed = {
  reason: (typeof closingReasons)[number] | ''
  decision: 'sent' | 'withheld' | undefined
  code: (typeof feedbackCodes)[number] | ''
  text: string
  because: string
}
const nothing: Typed = { reason: '', decision: undefined, code: '', text: '', because: '' }

/** Only the lead decides what the company learns; an informed party has just read it. */
export const CloseDialog = ({ incident, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const [typed, type] = useKept<Typed>(incident.id, 'close', nothing)
  const { part, reference } = incident.view
  const read = part === 'informed'
  const choose = { value: '' as const, words: t('incidentRoom.dialog.choose') }
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.close.heading', { reference })}
      undo={t('incidentRoom.close.undo')}
      send={read ? t('incidentRoom.close.sendRead') : t('incidentRoom.close.send')}
      draft={{
        verb: 'close',
        reason: read ? undefined : typed.reason,
        feedback: part === 'lead' ? feedbackOf(typed) : undefined,
      }}
    >
      {complaint =>
        read ? (
          <p>{t('incidentRoom.close.read')}</p>
        ) : (
          <>
            <Select
              required
              label={t('incidentRoom.close.reason')}
              value={typed.reason}
              onValue={reason => type({ reason })}
              options={[choose, ...closingReasons.map(value => ({ value, words: word('closing', value) }))]}
              complaint={complaint('reason')}
            />
            {part === 'lead' ? <Feedback typed={typed} type={type} complaint={complaint} /> : null}
          </>
        )
      }
    </CommandDialog>
  )
}

/** An undecided feedback is handed in as it is, so that the schema asks for the decision and not for its parts. */
const feedbackOf = ({ decision, code, text, because }: Typed) =>
  decision === 'sent'
    ? { decision, code, text: text.trim() || undefined }
    : { decision, ...(decision === 'withheld' ? { because } : {}) }

type FeedbackProps = {
  typed: Typed
  type: (change: Partial<Typed>) => void
  complaint: (path: string) => string | undefined
}

const Feedback = ({ typed, type, complaint }: FeedbackProps) => {
  const { t, word } = useWords()
  return (
    <>
      <ChoiceCards
        legend={t('incidentRoom.close.feedback')}
        value={typed.decision}
        onValue={decision => type({ decision })}
        cards={[
          { value: 'sent', title: t('incidentRoom.close.sent') },
          { value: 'withheld', title: t('incidentRoom.close.withheld') },
        ]}
        complaint={complaint('feedback.decision')}
      />
      {typed.decision === 'sent' ? (
        <>
          <Select
            required
            label={t('incidentRoom.close.code')}
            value={typed.code}
            onValue={code => type({ code })}
            options={[
              { value: '', words: t('incidentRoom.dialog.choose') },
              ...feedbackCodes.map(value => ({ value, words: word('feedback', value) })),
            ]}
            complaint={complaint('feedback.code')}
          />
          <TextArea
            label={t('incidentRoom.close.text')}
            hint={t('incidentRoom.close.textWhy')}
            maxLength={2_000}
            value={typed.text}
            onValue={text => type({ text })}
            complaint={complaint('feedback.text')}
          />
        </>
      ) : null}
      {typed.decision === 'withheld' ? (
        <TextArea
          required
          label={t('incidentRoom.close.because')}
          hint={t('incidentRoom.close.becauseWhy')}
          maxLength={1_000}
          value={typed.because}
          onValue={because => type({ because })}
          complaint={complaint('feedback.because')}
        />
      ) : null}
      {typed.decision ? <CompanySees typed={typed} /> : null}
    </>
  )
}

const CompanySees = ({ typed }: { typed: Typed }) => {
  const { t, word } = useWords()
  return (
    <section aria-live="polite" className="rounded-card bg-page px-3 py-2">
      <h3 className="font-strong">{t('incidentRoom.close.companySees')}</h3>
      {typed.decision === 'withheld' ? (
        <p>{t('incidentRoom.close.companyNothing')}</p>
      ) : (
        <>
          <p className="text-ink-second">{t('incidentRoom.close.companyState')}</p>
          {typed.code ? <p>{word('feedback', typed.code)}</p> : null}
          {typed.text.trim() ? <p className="whitespace-pre-wrap">{typed.text.trim()}</p> : null}
        </>
      )}
    </section>
  )
}
