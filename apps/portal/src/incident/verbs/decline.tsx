import { TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

export const DeclineDialog = ({ incident, onClose }: DialogProps) => {
  const { t } = useWords()
  const [typed, type] = useKept(incident.id, 'decline', { reason: '' })
  return (
    <CommandDialog
      grave
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.decline.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.decline.undo')}
      send={t('incidentRoom.decline.send')}
      draft={{ verb: 'decline', ...typed }}
    >
      {complaint => (
        <>
          <p>{t('incidentRoom.decline.what')}</p>
          <p className="text-ink-second">{t('incidentRoom.decline.stays')}</p>
          <TextArea
            required
            label={t('incidentRoom.decline.reason')}
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
