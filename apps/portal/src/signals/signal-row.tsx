import { useEffect, useState } from 'react'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useSay } from '../frame/directory.ts'
import { Pieces } from '../listing/pieces.tsx'
import { GradeMark } from './grade-mark.tsx'
import type { Judged } from './judging.ts'
import type { SignalRow as Row } from './use-signals.ts'

type Props = {
  row: Row
  current: boolean
  judged: Judged | undefined
  onChoose: () => void
  register: (element: HTMLElement | null) => void
}

/** Title and grade, what was recognised, when; and what she said of it, in the place where it stood. */
export const SignalRow = ({ row, current, judged, onChoose, register }: Props) => {
  const say = useSay()
  return (
    <button
      type="button"
      ref={register}
      tabIndex={current ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      onClick={onChoose}
      className={`block w-full border-b border-line px-4 py-2.5 text-left focus-visible:-outline-offset-2 ${
        current ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]' : 'hover:bg-page'
      }`}
    >
      <span className="flex items-baseline justify-between gap-3">
        <bdi className={`min-w-0 truncate ${judged ? 'text-ink-second' : 'font-strong'}`}>
          <Pieces text={row.title} from={0} />
        </bdi>
        <GradeMark grade={row.grade} score={row.score} />
      </span>
      <span className="block truncate text-ink-second">{row.summary ? say(row.summary) : row.platform}</span>
      <span className="flex items-baseline justify-between gap-3 text-small text-ink-second">
        <span className="min-w-0 truncate">
          {row.reference} · <Time at={row.filedAt} />
        </span>
        {judged ? <Standing judged={judged} /> : null}
      </span>
    </button>
  )
}

/** Said in words, with the seconds that are left to take it back. */
export const Standing = ({ judged }: { judged: Judged }) => {
  const { t, word } = useWords()
  const left = useSecondsLeft(judged.stands === 'waiting' ? judged.at : null)
  const what = judged.as === 'confirm' ? t('signals.confirmed') : word('judgement', judged.judgement)
  if (judged.stands === 'failed')
    return <span className="shrink-0 font-strong text-priority-1">{t('signals.failed')}</span>
  return (
    <span className="shrink-0 font-strong text-ink">
      {what}
      {judged.stands === 'waiting' ? ` · ${t('signals.leavesIn', { seconds: left })}` : ''}
      {judged.stands === 'sending' ? ` · ${t('signals.sending')}` : ''}
    </span>
  )
}

const useSecondsLeft = (until: number | null): number => {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    if (until === null) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  return until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1_000))
}
