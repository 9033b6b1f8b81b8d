import { useRef } from 'react'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { useWords } from '../design/words.ts'
import { useKeys } from '../frame/use-keys.ts'
import { Pieces } from '../listing/pieces.tsx'
import { grounds } from '../listing/recognised.tsx'
import type { Found } from './rank.ts'
import type { Run } from './use-catalogue.ts'

type Props = {
  run: Run
  open: number | null
  onOpen: (row: Found) => void
  onReport: (row: Found) => void
}

const shownMax = 300

/** What stands above clear, what is looked at first on top. `J` and `K` walk it, each opens on the bench below. */
export const Shortlist = ({ run, open, onOpen, onReport }: Props) => {
  const { t, say, word } = useWords()
  /** A structure is said before the names: where there is no name, it is why the row stands here. */
  const saidOf = ({ summary, families }: Found) =>
    families.length === 0
      ? say(summary)
      : t('bench.family', { families: families.map(one => word('family', `${one}.name`)).join(', ') })
  const list = useRef<HTMLOListElement>(null)
  const rows = run.found.slice(0, shownMax)
  const move = (by: 1 | -1) => {
    const at = rows.findIndex(({ line }) => line === open)
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
    if (!next) return
    onOpen(next)
    const row = list.current?.querySelector<HTMLElement>(`[data-line="${next.line}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }
  useKeys(
    rows.length > 0
      ? [
          { keys: 'J', words: t('bench.next'), run: () => move(1), repeats: true },
          { keys: 'K', words: t('bench.previous'), run: () => move(-1), repeats: true },
        ]
      : [],
  )
  if (rows.length === 0)
    return run.state === 'done' ? (
      <Empty title={t('bench.catalogue.nothing')}>{t('bench.catalogue.nothingWhy')}</Empty>
    ) : null
  return (
    <>
      <ol ref={list} aria-label={t('bench.shortlist')} className="max-h-[38vh] overflow-y-auto">
        {rows.map(row => (
          <li
            key={row.line}
            className={`flex items-center gap-2 border-b border-line pe-2 last:border-b-0 ${row.line === open ? 'bg-accent-soft' : 'hover:bg-page'}`}
          >
            <button
              type="button"
              data-line={row.line}
              aria-current={row.line === open || undefined}
              onClick={() => onOpen(row)}
              className="min-w-0 grow px-3.5 py-1.5 text-start max-desk:py-2.5"
            >
              <span className="flex items-baseline gap-2">
                <span className={`shrink-0 rounded-[4px] px-1.5 text-small leading-5 ${grounds[row.grade]}`}>
                  {t(`listing.recognised.grade.${row.grade}`)}
                </span>
                <span className="truncate font-strong">
                  <bdi>
                    <Pieces text={row.title || row.text.slice(0, 120)} from={0} />
                  </bdi>
                </span>
                <span className="ms-auto shrink-0 text-small text-ink-third">
                  {t('bench.line', { line: row.line })}
                </span>
              </span>
              <span className="block truncate text-small text-ink-second">{saidOf(row)}</span>
            </button>
            <Button onClick={() => onReport(row)} {...(row.line === open ? { keys: 'C' } : {})}>
              {t('bench.reportRow')}
            </Button>
          </li>
        ))}
      </ol>
      {run.found.length > shownMax ? (
        <p className="border-t border-line px-3.5 py-2 text-small text-ink-third">
          {t('bench.catalogue.more', { count: run.found.length - shownMax })}
        </p>
      ) : null}
    </>
  )
}
