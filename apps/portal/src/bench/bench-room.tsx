import { useNavigate } from '@tanstack/react-router'
import { numberOf } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { FileDrop } from '../design/file-drop.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { Columns } from '../frame/columns.tsx'
import { useMe, useMyDuty } from '../frame/me.ts'
import { useProblem } from '../frame/problem-of.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { Recognised, type Shown } from '../listing/recognised.tsx'
import { useScreening } from '../listing/use-screening.ts'
import { walkPassages } from '../listing/walk.ts'
import { rowsMax } from './catalogue-file.ts'
import { CataloguePanel } from './catalogue-panel.tsx'
import type { Found } from './rank.ts'
import { type Begun, startDraft } from './start-draft.ts'
import { TextOnBench } from './text-on-bench.tsx'
import { useCatalogue } from './use-catalogue.ts'
import { Verdict } from './verdict.tsx'

const nothing: Begun = { title: '', text: '' }

/**
 * One text, or a whole catalogue of one's own: what is recognised in it, why, and whether it deserves a look. Nothing is
 * kept; a draft is begun with one key.
 */
export const BenchRoom = () => {
  const { t, language } = useWords()
  const { organisation } = useMe()
  const reports = useMyDuty('report')
  const navigate = useNavigate()
  const problem = useProblem()
  const [on, put] = useState<Begun>(nothing)
  const [open, setOpen] = useState<number | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [begun, setBegun] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null })
  const screened = useScreening(on.title, on.text)
  const catalogue = useCatalogue()
  const empty = on.title + on.text === ''

  const report = (what: Begun) => {
    if (!reports || begun.busy || what.title + what.text === '') return
    setBegun({ busy: true, error: null })
    startDraft(organisation.name, what).then(
      draft => void navigate({ to: '/drafts/$draft', params: { draft } }),
      error => setBegun({ busy: false, error }),
    )
  }
  const openRow = ({ line, title, text, url, reference }: Found) => {
    setOpen(line)
    put({ title, text, url, reference })
  }
  const clear = () => {
    put(nothing)
    setOpen(null)
  }
  useKeys([
    { keys: 'E', words: t('listing.nextHit'), run: walkPassages },
    ...(reports
      ? [
          { keys: 'C', words: t('bench.report'), run: () => report(on) },
          { keys: 'Ctrl Enter', words: t('bench.report'), run: () => report(on), inFields: true },
        ]
      : []),
  ])
  const main = (
    <div className="flex min-h-full flex-col gap-4 px-6 py-4 max-desk:px-4">
      <RoomHead title={t('bench.title')} note={t('bench.keptNowhere')} />
      {catalogue.run ? (
        <CataloguePanel catalogue={catalogue} open={open} onOpen={openRow} onReport={report} />
      ) : null}
      <TextOnBench
        on={on}
        onText={change => {
          put(before => ({ ...before, ...change }))
        }}
        screening={screened.screening}
        shown={shown}
      />
      {begun.error ? <Problem problem={problem(begun.error)} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        {reports ? (
          <Button look="main" keys="Ctrl ↵" busy={begun.busy} disabled={empty} onClick={() => report(on)}>
            {t('bench.report')}
          </Button>
        ) : null}
        <Button onClick={clear} disabled={empty}>
          {t('bench.clear')}
        </Button>
        {reports ? <p className="text-small text-ink-third">{t('bench.reportWhy')}</p> : null}
      </div>
      {screened.screening && !empty ? <Verdict screening={screened.screening} /> : null}
      {reports && !catalogue.run ? (
        <FileDrop
          onFile={file => void catalogue.take(file)}
          words={t('bench.drop')}
          hint={t('bench.dropWhy', { most: numberOf(language, rowsMax) })}
        />
      ) : null}
    </div>
  )
  return (
    <Columns
      mainLabel={t('bench.title')}
      asideLabel={t('listing.recognised.title')}
      main={main}
      aside={<Recognised state={screened} onShow={setShown} />}
    />
  )
}
