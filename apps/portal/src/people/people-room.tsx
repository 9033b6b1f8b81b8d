import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { useProblem } from '../frame/problem-of.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { WebhooksSummary } from '../webhooks/webhooks-summary.tsx'
import { Acts } from './acts.tsx'
import { BudgetCard } from './budget-card.tsx'
import { Keys } from './keys.tsx'
import { Members } from './members.tsx'
import { Organisations } from './organisations.tsx'
import type { Invitation, PeopleRead } from './people-read.ts'
import { Proposals } from './proposals.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { Throttled } from './throttled.tsx'

/** Who may act for one's organisation, and for the secretariat who takes part at all. */
export const PeopleRoom = () => {
  const { t } = useWords()
  const { organisation } = useMe()
  const problemOf = useProblem()
  const people = useQuery({ ...api.people.read.queryOptions(), refetchInterval: 15_000 })
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[920px] flex-col gap-3 px-6 py-4 max-desk:px-4">
        <RoomHead
          title={t(organisation.kind === 'secretariat' ? 'people.titleSecretariat' : 'people.title')}
          note={t('people.why', { organisation: organisation.name })}
        />
        {people.data ? (
          <Inside people={people.data} />
        ) : people.error ? (
          <Problem problem={problemOf(people.error)} onAgain={() => void people.refetch()} />
        ) : (
          <div className="rounded-card border border-line bg-surface">
            <SkeletonRows count={6} />
          </div>
        )}
      </div>
    </div>
  )
}

const Inside = ({ people }: { people: PeopleRead }) => {
  const { t } = useWords()
  const { organisation } = useMe()
  const [letIn, setLetIn] = useState<{ name: string; invitation: Invitation } | null>(null)
  const { members, proposals, organisations, keys, quota, acts } = people
  const nameOf = (member: string) => members.find(({ id }) => id === member)?.name ?? ''
  const nameOfOrganisation = (id: string) =>
    id === organisation.id ? organisation.name : (organisations.find(one => one.id === id)?.name ?? '')
  const onLetIn = (name: string, invitation: Invitation) => setLetIn({ name, invitation })
  return (
    <>
      {proposals.length > 0 || organisation.kind !== 'company' ? (
        <Proposals proposals={proposals} nameOf={nameOf} onLetIn={onLetIn} />
      ) : null}
      {organisation.kind === 'company' || organisation.kind === 'secretariat' ? (
        <Throttled nameOf={nameOfOrganisation} />
      ) : null}
      {organisation.kind === 'secretariat' ? <Organisations organisations={organisations} /> : null}
      <Members members={members} onLetIn={onLetIn} />
      {organisation.kind === 'company' ? <Keys keys={keys} quota={quota} /> : null}
      {organisation.kind === 'company' ? <WebhooksSummary /> : null}
      {organisation.kind === 'oversight' ? null : <BudgetCard />}
      <Acts acts={acts} nameOf={nameOf} nameOfOrganisation={nameOfOrganisation} />
      {letIn ? (
        <SecretDialog
          title={t('people.invitation.title', { name: letIn.name })}
          why={t('people.invitation.why', { until: letIn.invitation.until.slice(0, 16).replace('T', ' ') })}
          copy={t('people.invitation.copy')}
          secret={letIn.invitation.link}
          onClose={() => setLetIn(null)}
        />
      ) : null}
    </>
  )
}
