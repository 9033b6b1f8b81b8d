import type { Judgement } from '@tocsin/domain/report/events'
import { sampleHolds } from '@tocsin/domain/report/sample'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { api, client, queryClient } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { judgementKeys } from './judging.ts'
import { type BatchRow, signalsKey } from './use-signals.ts'

type Sample = NonNullable<BatchRow['sample']>
type Wanted = { decision: 'confirm' } | { decision: 'set_aside'; judgement: Judgement }
type Props = { sample: Sample; onlyDrawn: boolean; onDrawn: (sample: string | null) => void }

/** How far the sample is judged, what it says, and what is done with the rest: a hundred at a time, to be left and gone on with. */
export const SamplePanel = ({ sample, onlyDrawn, onDrawn }: Props) => {
  const { t, word } = useWords()
  const problemOf = useProblem()
  const [choosing, choose] = useState(false)
  const [running, setRunning] = useState<{ done: number; left: number } | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const stop = useRef(false)
  const stopHere = useCallback(() => {
    stop.current = true
  }, [])
  useEffect(() => stopHere, [stopHere])
  const { id, drawn, looked, held, of, decided } = sample
  const judged = looked === drawn.length
  const settle = async (wanted: Wanted) => {
    stop.current = false
    setFailed(null)
    setRunning({ done: sample.done, left: of - drawn.length })
    try {
      for (let left = 1; left > 0 && !stop.current; ) {
        const step = await client.signals.settle.mutate({ sample: id, ...wanted })
        left = step.left
        setRunning(step)
      }
    } catch (error) {
      setFailed(error)
    }
    setRunning(null)
    await queryClient.invalidateQueries({ queryKey: api.signals.batches.queryKey() })
    await queryClient.invalidateQueries({ queryKey: api.reports.counts.queryKey() })
    await queryClient.resetQueries({ queryKey: signalsKey })
  }
  return (
    <section
      aria-label={t('signals.sample.title')}
      className="flex flex-col gap-2 rounded-card border border-line bg-page px-3 py-2.5"
    >
      <p role="status">
        {t('signals.sample.state', { looked, drawn: drawn.length, held, of })}{' '}
        <span className="text-small text-ink-third">
          {t('signals.sample.seed')} <span className="font-mono">{sample.seed.slice(0, 8)}…</span>
        </span>
      </p>
      {failed ? <Problem problem={problemOf(failed)} /> : null}
      {running ? (
        <div className="flex flex-wrap items-center gap-2">
          <span role="status">{t('signals.sample.running', running)}</span>
          <Button onClick={stopHere}>{t('signals.sample.stop')}</Button>
        </div>
      ) : judged || decided ? (
        <div className="flex flex-wrap gap-2">
          {choosing ? (
            judgementKeys.map(([, judgement]) => (
              <Button key={judgement} onClick={() => void settle({ decision: 'set_aside', judgement })}>
                {word('judgement', judgement)}
              </Button>
            ))
          ) : (
            <>
              {decided !== 'set_aside' ? (
                <Button
                  look="main"
                  disabled={!decided && !sampleHolds({ looked, held })}
                  onClick={() => void settle({ decision: 'confirm' })}
                >
                  {t(decided ? 'signals.sample.goOn' : 'signals.sample.confirmRest')}
                </Button>
              ) : null}
              {decided !== 'confirmed' ? (
                <Button onClick={() => choose(true)}>{t('signals.sample.setRestAside')}</Button>
              ) : null}
            </>
          )}
          {!decided && !sampleHolds({ looked, held }) ? (
            <p className="text-small text-ink-second">{t('signals.sample.tooFew')}</p>
          ) : null}
        </div>
      ) : (
        <div>
          <Button onClick={() => onDrawn(onlyDrawn ? null : id)}>
            {t(onlyDrawn ? 'signals.sample.showAll' : 'signals.sample.showDrawn')}
          </Button>
        </div>
      )}
    </section>
  )
}
