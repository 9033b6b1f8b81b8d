import { timeOfDay } from '@tocsin/catalogue/when'
import { useWords } from '../design/words.ts'
import type { DraftState } from './autosave.ts'

/** Where the draft stands, with the clock time of the last save. */
export const DraftNote = ({ state }: { state: DraftState }) => {
  const { t, language } = useWords()
  const time = state.savedAt ? timeOfDay(language, new Date(state.savedAt)) : ''
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
    </span>
  )
}
