import type { Verb } from '@tocsin/domain/incident/lifecycle'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useWords } from '../design/words.ts'
import type { Doing } from './use-verbs.ts'

const forward: ReadonlySet<Verb> = new Set(['acknowledge', 'claim', 'accept'])

/** The main button is the one that brings the case forward; a case that can be reopened has none. */
const lookOf = (doing: readonly Doing[], at: number) =>
  at === 0 && doing[0] && forward.has(doing[0].verb) && !doing.some(({ verb }) => verb === 'reopen')
    ? 'main'
    : 'plain'

/** Every verb that is allowed, with its key. */
export const VerbBar = ({ doing }: { doing: readonly Doing[] }) => {
  const { t } = useWords()
  if (doing.length === 0)
    return <p className="text-ink-third max-desk:hidden">{t('incidentRoom.nothingToDo')}</p>
  return (
    <div role="toolbar" aria-label={t('incidentRoom.verbs')} className="flex flex-wrap gap-2 max-desk:hidden">
      {doing.map(({ verb, words, keys, busy, run }, at) => (
        <Button key={verb} look={lookOf(doing, at)} keys={keys} busy={busy} onClick={run}>
          {words}
        </Button>
      ))}
    </div>
  )
}

/** In reach of the thumb: the first two, and the rest behind one press. */
export const VerbsInHand = ({ doing }: { doing: readonly Doing[] }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (doing.length === 0) return null
  const rest = doing.slice(2)
  return (
    <div
      role="toolbar"
      aria-label={t('incidentRoom.verbs')}
      className="flex gap-2 border-t border-line bg-surface px-3.5 py-2.5 desk:hidden"
    >
      {doing.slice(0, 2).map(({ verb, words, busy, run }, at) => (
        <span key={verb} className="min-w-0 grow">
          <Button wide look={lookOf(doing, at)} busy={busy} onClick={run}>
            {words}
          </Button>
        </span>
      ))}
      {rest.length > 0 ? (
        <Button onClick={() => setOpen(true)} aria-label={t('incidentRoom.more')}>
          <Ellipsis size={18} aria-hidden="true" />
        </Button>
      ) : null}
      <Sheet open={open} onClose={() => setOpen(false)} title={t('incidentRoom.verbs')}>
        <div className="flex flex-col gap-2">
          {rest.map(({ verb, words, busy, run }) => (
            <Button
              key={verb}
              wide
              busy={busy}
              onClick={() => {
                setOpen(false)
                run()
              }}
            >
              {words}
            </Button>
          ))}
        </div>
      </Sheet>
    </div>
  )
}
