import { useState } from 'react'
import { ChoiceCards } from '../../design/choice.tsx'
import { useWords } from '../../design/words.ts'
import { useNameOf } from '../../frame/directory.ts'
import { useMe } from '../../frame/me.ts'
import { CommandDialog } from '../command-dialog.tsx'
import type { DialogProps } from '../incident-read.ts'
import { broughtBy } from '../recipients.ts'

export const RecallDialog = ({ incident, opening, onClose }: DialogProps) => {
  const { t, word } = useWords()
  const nameOf = useNameOf()
  const { organisation } = useMe()
  const parties = broughtBy(incident.view, organisation.id).filter(({ sealed }) => !sealed)
  const only = parties.length === 1 ? parties[0]?.organisation : undefined
  const [recipient, choose] = useState(opening.recipient ?? only)
  return (
    <CommandDialog
      grave
      incident={incident}
      onClose={onClose}
      title={t('incidentRoom.recall.heading', { reference: incident.view.reference })}
      undo={t('incidentRoom.recall.undo')}
      send={
        recipient
          ? t('incidentRoom.recall.send', { name: nameOf(recipient) })
          : t('incidentRoom.recall.sendNone')
      }
      draft={{ verb: 'recall', recipient }}
    >
      {complaint =>
        parties.length === 0 ? (
          <p>{t('incidentRoom.recall.nobody')}</p>
        ) : (
          <>
            <ChoiceCards
              column
              legend={t('incidentRoom.recall.from')}
              value={recipient}
              onValue={choose}
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
