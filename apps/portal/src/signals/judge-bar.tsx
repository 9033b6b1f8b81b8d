import type { Judgement } from '@tocsin/domain/report/events'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { judgementKeys } from './judging.ts'

type Props = {
  /** After `D`: one more key says why. */
  choosing: boolean
  possible: boolean
  back: boolean
  onConfirm: () => void
  onChoose: () => void
  onJudgement: (judgement: Judgement) => void
  onLeave: () => void
  onBack: () => void
}

/** In reach of the thumb and of the eye: what each key does, printed on it. */
export const JudgeBar = (props: Props) => {
  const { choosing, possible, back, onConfirm, onChoose, onJudgement, onLeave, onBack } = props
  const { t, word } = useWords()
  return (
    <div
      role="toolbar"
      aria-label={t('signals.acts')}
      className="flex items-center gap-2 border-t max-desk:flex-wrap border-line bg-surface px-5 py-2.5 max-desk:px-3.5"
    >
      {choosing ? (
        <>
          {judgementKeys.map(([keys, judgement]) => (
            <Button key={keys} keys={keys} onClick={() => onJudgement(judgement)}>
              {word('judgement', judgement)}
            </Button>
          ))}
          <Button look="bare" keys="Esc" onClick={onLeave}>
            {t('design.cancel')}
          </Button>
        </>
      ) : (
        <>
          <Button look="main" keys="C" disabled={!possible} onClick={onConfirm}>
            {t('signals.confirm')}
          </Button>
          <Button keys="D" disabled={!possible} onClick={onChoose}>
            {t('signals.setAside')}
          </Button>
          {back ? (
            <Button look="bare" keys="Z" onClick={onBack}>
              {t('signals.takeBack')}
            </Button>
          ) : null}
        </>
      )}
      <span className="min-w-0 flex-1 text-right text-small text-balance text-ink-third max-desk:hidden">
        {t('signals.waits')}
      </span>
    </div>
  )
}
