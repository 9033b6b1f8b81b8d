import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import type { Invitation, Proposal } from './people-read.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = {
  proposals: readonly Proposal[]
  nameOf: (member: string) => string
  onLetIn: (name: string, invitation: Invitation) => void
}

/** What waits for a second person. Whoever proposed sees why the button is not hers. */
export const Proposals = ({ proposals, nameOf, onLetIn }: Props) => {
  const { t, word } = useWords()
  const me = useMe()
  const act = usePeopleAct()
  const [declining, setDeclining] = useState<Proposal | null>(null)
  const subject = ({ newcomer, person }: Proposal) => newcomer?.name ?? person.name
  const approve = ({ id, person }: Proposal) =>
    act.run(
      () => client.people.approve.mutate({ proposal: id }),
      ({ invitation }) => onLetIn(person.name, invitation),
    )
  return (
    <Card title={t('people.waiting')}>
      {act.problem ? <Problem problem={act.problem} /> : null}
      {proposals.length === 0 ? <p className="text-ink-second">{t('people.waitingNone')}</p> : null}
      <ul>
        {proposals.map(proposal => {
          const { id, newcomer, person, reason, proposedBy, proposedAt } = proposal
          const mine = proposedBy === me.member.id
          return (
            <li key={id} className="flex flex-col gap-1 border-b border-line py-2 last:border-b-0">
              <p>
                <span className="font-strong">{subject(proposal)}</span>{' '}
                <span className="text-ink-second">
                  {newcomer ? word('organisationKind', newcomer.kind) : person.email}
                </span>
              </p>
              {newcomer ? <p>{t('people.firstPerson', { name: person.name, email: person.email })}</p> : null}
              <p className="text-small text-ink-second">
                {person.duties.map(duty => word('duty', duty)).join(', ')} ·{' '}
                {t('people.proposedBy', { name: nameOf(proposedBy) })} · <Time at={proposedAt} />
              </p>
              <p>{reason}</p>
              <div className="flex flex-wrap items-center gap-2">
                {mine ? (
                  <span className="text-small text-ink-second">{t('people.yours')}</span>
                ) : (
                  <Button look="main" busy={act.busy} onClick={() => approve(proposal)}>
                    {t('people.approve')}
                  </Button>
                )}
                <Button onClick={() => setDeclining(proposal)}>
                  {t(mine ? 'people.withdraw' : 'people.decline')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {act.freshCode}
      {declining ? (
        <ReasonDialog
          title={t('people.declineTitle', { name: subject(declining) })}
          note={t('people.declineWhy')}
          send={t('people.decline')}
          act={reason => client.people.decline.mutate({ proposal: declining.id, reason })}
          onClose={() => setDeclining(null)}
        />
      ) : null}
    </Card>
  )
}
