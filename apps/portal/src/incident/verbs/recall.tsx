import { ChoiceCards } from '../../design/choice.tsx'
import { useWords } from '../../design/words.ts'
import { useNameOf } from '../../frame/directory.ts'
import { useMe } from '../../frame/me.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'
import { useKept } from '../kept.ts'
import { broughtBy } from '../recipients.ts'

type Typed = { recipient: string | undefined }

export const RecallDialog = ({ incident, opening, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const nameOf = useNameOf()
  const { organisation } = useMe()
  const parties = broughtBy(incident.view, organisation.id).filter(({ sealed }) => !sealed)
  const only = parties.length === 1 ? parties[0]?.organisation : undefined
  const [typed, type] = useKept<Typed>(incident.id, `recall ${opening.recipient ?? ''}`, {
    recipient: opening.recipient ?? only,
  })
  return (
    <CommandDialog
      grave
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.recall.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.recall.undo')}
      send={
        typed.recipient
          ? t('incidentRoom.recall.send', { name: nameOf(typed.recipient) })
          : t('incidentRoom.recall.sendNone')
      }
      draft={{ verb: 'recall', recipient: typed.recipient }}
    >
      {complaint =>
        parties.length === 0 ? (
          <p>{t('incidentRoom.recall.nobody')}</p>
        ) : (
          <>
            <ChoiceCards
              column
              legend={t('incidentRoom.recall.from')}
              value={typed.recipient}
              onValue={recipient => type({ recipient })}
              cards={parties.map(party => ({
                value: party.organisation,
                title: nameOf(party.organisation),
                below:
                  party.substate === 'accepted'
                    ? t('incidentRoom.recall.accepted')
                    : word('state', party.substate),
              }))}
              complaint={complaint('recipient')}
            />
            <p>{t('incidentRoom.recall.what')}</p>
            <p className="text-ink-second">{t('incidentRoom.recall.either')}</p>
          </>
        )
      }
    </CommandDialog>
  )
}
