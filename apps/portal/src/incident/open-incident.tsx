import { useRef, useState } from 'react'
import { Problem } from '../design/problem.tsx'
import { useKeptFocus } from '../design/use-kept-focus.ts'
import { useWords } from '../design/words.ts'
import { Assessments } from './assessments.tsx'
import { AtOnce } from './at-once.tsx'
import { FactsColumn } from './facts-column.tsx'
import { Heading } from './heading.tsx'
import { History } from './history.tsx'
import type { IncidentRead, Opening } from './incident-read.ts'
import { Notes } from './notes.tsx'
import { Questions } from './questions.tsx'
import { ReportCard } from './report-card.tsx'
import { SealedNotice } from './sealed-notice.tsx'
import { useVerbs } from './use-verbs.ts'
import { VerbBar, VerbsInHand } from './verb-bar.tsx'
import { dialogs } from './verbs/dialogs.ts'

const tabLook =
  '-mb-px border-b-2 border-transparent px-2 py-2 text-ink-second aria-selected:border-accent aria-selected:font-strong aria-selected:text-ink max-desk:py-3'

/** The seller's words in the middle, what is known about them at the side; where there is no room, a tab each. */
export const OpenIncident = ({ incident }: { incident: IncidentRead }) => {
  const { t } = useWords()
  const [opening, setOpening] = useState<Opening | null>(null)
  const [shown, show] = useState<'incident' | 'facts'>('incident')
  const { doing, problem } = useVerbs(incident, setOpening)
  const { view } = incident
  const title = useRef<HTMLHeadingElement>(null)
  const keptFocus = useKeptFocus(title)
  const Dialog = opening ? dialogs[opening.verb] : undefined
  const hides = (part: typeof shown) => (shown === part ? '' : 'max-[1239px]:hidden')
  return (
    <>
      <div
        {...keptFocus}
        className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] min-[1240px]:grid-cols-[minmax(0,1fr)_300px] min-[1240px]:grid-rows-[minmax(0,1fr)]"
      >
        <div
          role="tablist"
          aria-label={view.title}
          className="flex gap-1 border-b border-line bg-surface px-3 min-[1240px]:hidden"
        >
          {(['incident', 'facts'] as const).map(part => (
            <button
              key={part}
              type="button"
              role="tab"
              aria-selected={shown === part}
              onClick={() => show(part)}
              className={tabLook}
            >
              {t(`incidentRoom.tab.${part}`)}
            </button>
          ))}
        </div>
        <article aria-label={view.title} className={`min-h-0 overflow-y-auto ${hides('incident')}`}>
          <div className="mx-auto flex max-w-[820px] flex-col gap-3 px-5 py-3.5 max-desk:px-4">
            <Heading incident={incident} title={title} />
            <VerbBar doing={doing} />
            <AtOnce incident={incident} />
            {problem ? <Problem problem={problem} /> : null}
            <SealedNotice view={view} />
            {view.reports.map(report => (
              <ReportCard
                key={report.id}
                report={report}
                several={view.reports.length > 1}
                incident={incident}
                onOpen={setOpening}
              />
            ))}
            <Questions view={view} />
            <Assessments view={view} />
            <Notes view={view} />
            <History view={view} />
          </div>
        </article>
        <aside
          aria-label={t('incidentRoom.facts.heading')}
          className={`min-h-0 overflow-y-auto border-line bg-surface min-[1240px]:border-l ${hides('facts')}`}
        >
          <FactsColumn incident={incident} onOpen={setOpening} />
        </aside>
        <VerbsInHand doing={doing} />
      </div>
      {Dialog && opening ? (
        <Dialog incident={incident} opening={opening} onClose={() => setOpening(null)} />
      ) : null}
    </>
  )
}
