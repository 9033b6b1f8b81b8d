import { dateAsGiven, moment, timeOfDay } from '@tocsin/catalogue/when'
import { serverNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'
import type { DraftState } from './autosave.ts'
import { endsSoon } from './kept-until.ts'

const isToday = (at: Date, now: Date): boolean => at.toDateString() === now.toDateString()

/** Where the draft stands, with the time of the last save, and in its last week until when it is kept. */
export const DraftNote = ({ state }: { state: DraftState }) => {
  const { t, language } = useWords()
  const now = serverNow()
  const at = state.savedAt ? new Date(state.savedAt) : null
  const time = at
    ? isToday(at, now)
      ? timeOfDay(language, at)
      : moment(language, at.toISOString(), now)
    : ''
  const words = {
    untouched: t('filing.draft.none'),
    saving: time ? t('filing.draft.saved', { time }) : t('filing.draft.saving'),
    saved: t('filing.draft.saved', { time }),
    waiting: time ? t('filing.draft.waiting', { time }) : t('filing.draft.neverSaved'),
    conflict: t('filing.draft.conflict'),
  }[state.kind]
  const grave = state.kind === 'waiting' || state.kind === 'conflict'
  return (
    <span role={grave ? 'alert' : undefined} className={grave ? 'text-priority-2' : ''}>
      {words}
      {state.keptUntil && endsSoon(state.keptUntil) ? (
        <span className="block text-priority-2">
          {t('filing.draft.keptUntil', { date: dateAsGiven(language, state.keptUntil.slice(0, 10), 'day') })}{' '}
          {t('filing.draft.renews')}
        </span>
      ) : null}
    </span>
  )
}
