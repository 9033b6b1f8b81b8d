import type { FoundFamily, Recognition } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'

/** What one structure falls under, and what that definition says. */
export const FamilySaid = ({ of: { family, text } }: { of: FoundFamily }) => {
  const { t, word } = useWords()
  return (
    <div>
      <p>
        <bdi className="font-mono text-small break-all">{text}</bdi>{' '}
        {t('listing.family.falls', { family: word('family', `${family}.name`) })}
      </p>
      <p className="text-small text-ink-third">
        {word('family', `${family}.says`)} {t('listing.family.notLaw')}
      </p>
    </div>
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
