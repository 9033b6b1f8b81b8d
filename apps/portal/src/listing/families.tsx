import type { FoundFamily, FoundListed, Recognition } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'

/** What one structure falls under, and what that definition says. */
export const FamilySaid = ({ of: { family, text, writtenAs } }: { of: FoundFamily }) => {
  const { t, word } = useWords()
  return (
    <div>
      <p>
        <bdi className="font-mono text-small break-all">{text}</bdi>{' '}
        {t(writtenAs === 'name' ? 'listing.family.named' : 'listing.family.falls', {
          family: word('family', `${family}.name`),
        })}
      </p>
      <p className="text-small text-ink-third">
        {word('family', `${family}.says`)} {t('listing.family.notLaw')}
      </p>
    </div>
  )
}

/** A structure, or a systematic name, that the list has under a name of its own. */
export const ListedSaid = ({ of: { substance, text, writtenAs } }: { of: FoundListed }) => {
  const { t } = useWords()
  return (
    <p>
      <bdi className="font-mono text-small break-all">{text}</bdi>{' '}
      {t(writtenAs === 'name' ? 'listing.family.listedName' : 'listing.family.listed', { substance })}
    </p>
  )
}

/** Structures that could not be looked at are said, so that nobody takes them for lawful ones. */
export const UnreadStructures = ({ recognition }: { recognition: Recognition }) => {
  const { t } = useWords()
  const count = recognition.unreadStructures ?? 0
  return count === 0 ? null : (
    <p className="py-2 text-small text-priority-2">{t('listing.family.unread', { count })}</p>
  )
}
