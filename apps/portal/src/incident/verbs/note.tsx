import { TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

export const NoteDialog = ({ incident, onClose }: DialogProps) => {
  const { t } = useWords()
  const [typed, type] = useKept(incident.id, 'note', { text: '' })
  return (
    <CommandDialog
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.note.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.note.undo')}
      send={t('incidentRoom.note.send')}
      draft={{ verb: 'note', ...typed }}
    >
      {complaint => (
        <TextArea
          required
          rows={5}
          label={t('incidentRoom.note.text')}
          hint={t('incidentRoom.note.why')}
          maxLength={5_000}
          value={typed.text}
          onValue={text => type({ text })}
          complaint={complaint('text')}
        />
      )}
    </CommandDialog>
  )
}
