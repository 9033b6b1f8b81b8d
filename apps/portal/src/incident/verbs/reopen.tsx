import { TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

export const ReopenDialog = ({ incident, onClose }: DialogProps) => {
  const { t } = useWords()
  const [typed, type] = useKept(incident.id, 'reopen', { reason: '' })
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.reopen.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.reopen.undo')}
      send={t('incidentRoom.reopen.send')}
      draft={{ verb: 'reopen', ...typed }}
    >
      {complaint => (
        <>
          <p>
            {t('incidentRoom.reopen.what')}{' '}
            {incident.view.part === 'lead' ? t('incidentRoom.reopen.company') : null}
          </p>
          <TextArea
            required
            label={t('incidentRoom.reopen.reason')}
            maxLength={1_000}
            value={typed.reason}
            onValue={reason => type({ reason })}
            complaint={complaint('reason')}
          />
        </>
      )}
    </CommandDialog>
  )
}
