import { Check } from '../../design/choice.tsx'
import { Field, TextArea } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useDirectory } from '../../frame/directory.ts'
import { useKept } from '../../frame/kept.ts'
import { useMe } from '../../frame/me.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'
import { endsHere, recipientsOf } from '../recipients.ts'
import { NotPossible } from './not-possible.tsx'
import { type Chosen, RecipientPicker } from './recipient-picker.tsx'
import { SharePreview } from './share-preview.tsx'

type Typed = { recipients: readonly Chosen[]; purpose: string; identities: boolean; basis: string }

const withAsked = (recipients: readonly Chosen[], asked: string | undefined): readonly Chosen[] =>
  asked === undefined || recipients.some(({ organisation }) => organisation === asked)
    ? recipients
    : [...recipients, { organisation: asked, part: 'concerned' }]

/** Left, what is decided; right, what each recipient will see of it, made by the function that makes the real view. */
export const ShareDialog = ({ incident, opening, onClose }: DialogProps) => {
  const { t } = useWords()
  const { organisation } = useMe()
  const directory = useDirectory()
  const { view } = incident
  const agencies = recipientsOf(view, organisation.id, [...directory.values()])
  const asked = agencies.find(
    ({ organisation, stands }) => organisation.country === opening.country && stands === 'proposed',
  )
  const [typed, type] = useKept<Typed>(
    incident.id,
    'share',
    { recipients: [], purpose: '', identities: false, basis: '' },
    kept => ({ ...kept, recipients: withAsked(kept.recipients, asked?.organisation.id) }),
  )
  const granted = view.reports.some(({ identities }) => identities === 'may_reveal')
  const count = typed.recipients.length
  const draft = {
    verb: 'share' as const,
    recipients: [...typed.recipients],
    purpose: typed.purpose,
    identities: typed.identities,
    basis: typed.identities ? typed.basis.trim() || undefined : undefined,
  }
  const needsBasis = typed.identities && draft.basis === undefined
  return (
    <CommandDialog
      large
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.share.heading', { reference: view.reference })}
      note={t('incidentRoom.share.lead')}
      undo={t('incidentRoom.share.undo')}
      send={count > 0 ? t('incidentRoom.share.send', { count }) : t('incidentRoom.share.sendNone')}
      draft={needsBasis ? { ...draft, basis: '' } : draft}
    >
      {complaint => (
        <div className="grid min-h-0 min-[900px]:grid-cols-[320px_minmax(0,1fr)]">
          <div className="flex flex-col gap-4 px-5 py-4">
            {endsHere(view) ? (
              <p className="text-priority-1">{t('incidentRoom.share.strict', { label: view.label })}</p>
            ) : null}
            <RecipientPicker
              agencies={agencies}
              chosen={typed.recipients}
              withIdentities={typed.identities}
              onChosen={recipients => type({ recipients })}
              complaint={complaint('recipients')}
            />
            <TextArea
              required
              rows={2}
              label={t('incidentRoom.share.purpose')}
              hint={t('incidentRoom.share.purposeWhy')}
              maxLength={500}
              value={typed.purpose}
              onValue={purpose => type({ purpose })}
              complaint={complaint('purpose')}
            />
            <div>
              <Check
                checked={typed.identities}
                disabled={!granted}
                onChecked={identities => type({ identities })}
              >
                {t('incidentRoom.share.with')}
                <span className="block text-small text-ink-second">
                  {granted ? t('incidentRoom.share.withWhy') : t('incidentRoom.share.notYours')}
                </span>
              </Check>
            </div>
            {typed.identities ? (
              <Field
                required
                label={t('incidentRoom.share.basis')}
                maxLength={500}
                value={typed.basis}
                onValue={basis => type({ basis })}
                complaint={complaint('basis')}
              />
            ) : null}
          </div>
          <div className="flex min-w-0 flex-col gap-3 border-line bg-page px-4 py-4 min-[900px]:border-l">
            <SharePreview incident={incident} command={draft} />
            <NotPossible agencies={agencies} />
          </div>
        </div>
      )}
    </CommandDialog>
  )
}
