import type { ReactNode } from 'react'
import { Due } from '../design/due.tsx'
import { Fact, Facts } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useSay } from '../frame/directory.ts'
import { CountriesConcerned, useProposals } from './countries-concerned.tsx'
import type { IncidentRead, Opening } from './incident-read.ts'
import { Nexus } from './nexus.tsx'
import { Parties } from './parties.tsx'
import { Seller } from './seller.tsx'
import { WhyPriority } from './why-priority.tsx'

type Props = { incident: IncidentRead; onOpen: (opening: Opening) => void }

export const FactsColumn = ({ incident, onOpen }: Props) => {
  const { t } = useWords()
  const { view, allowed } = incident
  const proposals = useProposals(view)
  return (
    <div className="flex flex-col gap-5 px-4 py-3.5">
      <Group heading={t('incidentRoom.facts.clock')}>
        <Clocks incident={incident} />
      </Group>
      <Group heading={t('incidentRoom.facts.parties')}>
        <Parties view={view} mayRecall={allowed.includes('recall')} onOpen={onOpen} />
      </Group>
      {proposals.length > 0 ? (
        <Group heading={t('incidentRoom.facts.proposals')}>
          <CountriesConcerned proposals={proposals} mayShare={allowed.includes('share')} onOpen={onOpen} />
        </Group>
      ) : null}
      <Group heading={t('incidentRoom.facts.seller')}>
        <Seller incident={incident} onOpen={onOpen} />
      </Group>
      <Group heading={t('incidentRoom.facts.nexus')}>
        <Nexus reports={view.reports} />
      </Group>
      <Group heading={t('incidentRoom.facts.why', { band: view.priority.band })}>
        <WhyPriority priority={view.priority} />
      </Group>
      <NotShown view={view} />
    </div>
  )
}

const Group = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section>
    <h2 className="mb-1.5 text-small font-strong text-ink-second">{heading}</h2>
    {children}
  </section>
)

const Clocks = ({ incident: { view } }: { incident: IncidentRead }) => {
  const { t, word } = useWords()
  const { dueAt, acknowledged, questions, openedAt, since, accepted, sealedAt } = view
  const answered = questions
    .flatMap(({ answer }) => answer?.at ?? [])
    .toSorted()
    .at(-1)
  const open = questions.filter(({ answer }) => !answer).map(({ dueAt }) => dueAt)
  return (
    <Facts>
      <Fact name={t('incidentRoom.facts.acknowledge')}>
        {acknowledged ? (
          <>
            {t('incidentRoom.facts.done')} <Time at={acknowledged.at} focusable />
          </>
        ) : dueAt ? (
          <span className="font-strong">
            <Due at={dueAt} />
          </span>
        ) : (
          t('incidentRoom.facts.notAcknowledged')
        )}
      </Fact>
      <Fact name={t('incidentRoom.facts.answer')}>
        {open.length > 0 && sealedAt ? (
          t('incidentRoom.questions.openThen')
        ) : open.length > 0 ? (
          open.map(at => <Due key={at} at={at} />)
        ) : answered ? (
          <>
            {t('incidentRoom.facts.answered')} <Time at={answered} />
          </>
        ) : (
          t('incidentRoom.facts.notAsked')
        )}
      </Fact>
      <Fact name={t('incidentRoom.facts.opened')}>
        <Time at={openedAt} focusable />
      </Fact>
      <Fact name={word('state', view.substate)}>
        <Time at={since} focusable />
      </Fact>
      {accepted ? (
        <Fact name={t('incidentRoom.facts.caseNumber')}>
          {accepted.caseNumber ? <span className="font-mono">{accepted.caseNumber}</span> : '–'}
        </Fact>
      ) : null}
    </Facts>
  )
}

/** What exists for others and not here, by name and with its reason: a withheld thing is a thing. */
const NotShown = ({ view: { withheld } }: { view: IncidentRead['view'] }) => {
  const { t, word } = useWords()
  const say = useSay()
  if (withheld.length === 0) return null
  const reasons = Map.groupBy(withheld, ({ because }) => say(because))
  const nameOfField = (field: (typeof withheld)[number]['field']) =>
    field === 'notes_of_others' ? t('incidentRoom.facts.notesOfOthers') : word('identity', field)
  return (
    <Group heading={t('incidentRoom.facts.withheldHeading')}>
      <ul className="flex flex-col gap-2">
        {[...reasons].map(([reason, fields]) => (
          <li key={reason} className="hatched rounded-control p-1">
            <p className="rounded-[4px] bg-surface px-2 py-1 text-small">
              {fields.map(({ field }) => nameOfField(field)).join(', ')}
              <span className="block text-ink-second">{reason}</span>
            </p>
          </li>
        ))}
      </ul>
    </Group>
  )
}
