import { dismissOutcomes } from '@tocsin/domain/incident/verbs/dismiss'
import { ChoiceCards } from '../../design/choice.tsx'
import { TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

type Typed = { outcome: (typeof dismissOutcomes)[number] | undefined; reason: string }

export const DismissDialog = ({ incident, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const [typed, type] = useKept<Typed>(incident.id, 'dismiss', { outcome: undefined, reason: '' })
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.dismiss.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.dismiss.undo')}
      send={t('incidentRoom.dismiss.send')}
      draft={{ verb: 'dismiss', ...typed }}
    >
      {complaint => (
        <>
          <ChoiceCards
            column
            legend={t('incidentRoom.dismiss.outcome')}
            value={typed.outcome}
            onValue={outcome => type({ outcome })}
            cards={dismissOutcomes.map(value => ({ value, title: word('outcome', value) }))}
            complaint={complaint('outcome')}
          />
          <TextArea
            required
            label={t('incidentRoom.dismiss.reason')}
            hint={t('incidentRoom.dismiss.reasonWhy')}
            maxLength={2_000}
            value={typed.reason}
            onValue={reason => type({ reason })}
            complaint={complaint('reason')}
          />
        </>
      )}
    </CommandDialog>
  )
}
