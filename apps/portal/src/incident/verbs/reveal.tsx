import { type IdentityKind, identityKinds } from '@tocsin/domain/handling/identities'
import { Check } from '../../design/choice.tsx'
import { Complaint, TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useKept } from '../../frame/kept.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'

type Typed = { fields: readonly IdentityKind[]; reason: string }

/** Every field is offered, whether or not there is a value: which ones are filled is itself not shown. */
export const RevealDialog = ({ incident, opening, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const [typed, type] = useKept<Typed>(incident.id, 'reveal', { fields: opening.fields ?? [], reason: '' })
  const all = typed.fields.length === identityKinds.length
  const toggle = (kind: IdentityKind, on: boolean) =>
    type({ fields: identityKinds.filter(k => (k === kind ? on : typed.fields.includes(k))) })
  return (
    <CommandDialog
      grave
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.reveal.heading')}
      undo={t('incidentRoom.reveal.undo')}
      send={t('incidentRoom.reveal.send')}
      draft={{ verb: 'reveal', ...typed }}
    >
      {complaint => (
        <>
          <p>{t('incidentRoom.reveal.what')}</p>
          <fieldset aria-describedby="reveal-fields">
            <legend className="mb-1 text-ink-second">{t('incidentRoom.reveal.fields')}</legend>
            <div className="grid grid-cols-2 gap-x-4 desk:grid-cols-3">
              {identityKinds.map(kind => (
                <Check key={kind} checked={typed.fields.includes(kind)} onChecked={on => toggle(kind, on)}>
                  {word('identity', kind)}
                </Check>
              ))}
            </div>
            <div className="mt-1 border-t border-line pt-1">
              <Check checked={all} onChecked={on => type({ fields: on ? identityKinds : [] })}>
                {t('incidentRoom.reveal.all')}
              </Check>
            </div>
            <Complaint id="reveal-fields" text={complaint('fields')} />
          </fieldset>
          <TextArea
            required
            label={t('incidentRoom.reveal.reason')}
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
