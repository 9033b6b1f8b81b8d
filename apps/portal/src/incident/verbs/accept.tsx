import { acceptOutcomes } from '@tocsin/domain/incident/verbs/accept'
import { ChoiceCards } from '../../design/choice.tsx'
import { Field, TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

type Typed = { outcome: (typeof acceptOutcomes)[number] | undefined; caseNumber: string; comment: string }

export const AcceptDialog = ({ incident, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const [typed, type] = useKept<Typed>(incident.id, 'accept', {
    outcome: undefined,
    caseNumber: '',
    comment: '',
  })
  const optional = t('incidentRoom.dialog.optional')
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.accept.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.accept.undo')}
      send={t('incidentRoom.accept.send')}
      draft={{
        verb: 'accept',
        outcome: typed.outcome,
        caseNumber: typed.caseNumber.trim() || undefined,
        comment: typed.comment.trim() || undefined,
      }}
    >
      {complaint => (
        <>
          <ChoiceCards
            column
            legend={t('incidentRoom.accept.outcome')}
            value={typed.outcome}
            onValue={outcome => type({ outcome })}
            cards={acceptOutcomes.map(value => ({ value, title: word('outcome', value) }))}
            complaint={complaint('outcome')}
          />
          <div className="flex flex-col gap-1">
            <Field
              label={t('incidentRoom.accept.caseNumber')}
              hint={optional}
              mono
              maxLength={100}
              value={typed.caseNumber}
              onValue={caseNumber => type({ caseNumber })}
              complaint={complaint('caseNumber')}
            />
            <p className="text-small text-ink-second">{t('incidentRoom.accept.caseNumberWhy')}</p>
          </div>
          <TextArea
            label={t('incidentRoom.accept.comment')}
            hint={`${optional} · ${t('incidentRoom.accept.commentWhy')}`}
            maxLength={2_000}
            value={typed.comment}
            onValue={comment => type({ comment })}
            complaint={complaint('comment')}
          />
        </>
      )}
    </CommandDialog>
  )
}
