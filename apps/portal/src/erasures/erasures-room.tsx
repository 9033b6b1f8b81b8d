import { useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useKeptFocus } from '../design/use-kept-focus.ts'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { AskDialog } from './ask-dialog.tsx'
import { DropDialog } from './drop-dialog.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { ErasureLine } from './erasure-line.tsx'
import { type Erasure, useErasures, waits } from './use-erasures.ts'

/** What somebody wants gone and a second person erases: what waits, what was done, and what was not to be. */
export const ErasuresRoom = () => {
  const { t } = useWords()
  const problemOf = useProblem()
  const list = useErasures()
  const [asking, setAsking] = useState(false)
  useKeys([{ keys: 'A', words: t('erasures.ask.button'), run: () => setAsking(true) }])
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[920px] flex-col gap-3 px-6 py-4 max-desk:px-4">
        <RoomHead title={t('frame.place.erasures')} note={t('erasures.why')}>
          <Button keys="A" onClick={() => setAsking(true)}>
            {t('erasures.ask.button')}
          </Button>
        </RoomHead>
        {list.data ? (
          <Inside erasures={list.data} />
        ) : list.error ? (
          <Problem problem={problemOf(list.error)} onAgain={() => void list.refetch()} />
        ) : (
          <div className="rounded-card border border-line bg-surface">
            <SkeletonRows count={4} />
          </div>
        )}
        {asking ? <AskDialog onClose={() => setAsking(false)} /> : null}
      </div>
    </div>
  )
}

const Inside = ({ erasures }: { erasures: readonly Erasure[] }) => {
  const { t } = useWords()
  const [chosen, choose] = useState<{ id: string; to: 'erase' | 'drop' } | null>(null)
  const all = useRef<HTMLDivElement>(null)
  const keptFocus = useKeptFocus(all)
  const waiting = erasures.filter(waits)
  const done = erasures.filter(erasure => erasure.done !== null)
  const dropped = erasures.filter(erasure => erasure.dropped !== null)
  // Also where it ended meanwhile: what was typed does not vanish, and pressing says so.
  const open = erasures.find(({ id }) => id === chosen?.id)
  const Asks = chosen?.to === 'drop' ? DropDialog : EraseDialog
  if (erasures.length === 0)
    return (
      <div className="rounded-card border border-line bg-surface">
        <Empty title={t('erasures.none')}>{t('erasures.noneWhy')}</Empty>
      </div>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, but what stands here
    <div
      ref={all}
      role="group"
      aria-label={t('frame.place.erasures')}
      tabIndex={-1}
      {...keptFocus}
      className="flex flex-col gap-3 outline-none"
    >
      <Card title={t('erasures.waiting')}>
        {waiting.length === 0 ? <p className="text-ink-second">{t('erasures.waitingNone')}</p> : null}
        <ul>
          {waiting.map(erasure => (
            <ErasureLine
              key={erasure.id}
              of={erasure}
              onErase={() => choose({ id: erasure.id, to: 'erase' })}
              onDrop={() => choose({ id: erasure.id, to: 'drop' })}
            />
          ))}
        </ul>
      </Card>
      <Card title={t('erasures.done')}>
        {done.length === 0 ? <p className="text-ink-second">{t('erasures.doneNone')}</p> : null}
        <ul>
          {done.map(erasure => (
            <ErasureLine key={erasure.id} of={erasure} />
          ))}
        </ul>
      </Card>
      {dropped.length > 0 ? (
        <Card title={t('erasures.dropped')}>
          <ul>
            {dropped.map(erasure => (
              <ErasureLine key={erasure.id} of={erasure} />
            ))}
          </ul>
        </Card>
      ) : null}
      {open ? <Asks of={open} onClose={() => choose(null)} /> : null}
    </div>
  )
}
