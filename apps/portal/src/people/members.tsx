import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import type { Invitation, Member } from './people-read.ts'
import { ProposeMember } from './propose-member.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = { members: readonly Member[]; onLetIn: (name: string, invitation: Invitation) => void }

export const Members = ({ members, onLetIn }: Props) => {
  const { t, word } = useWords()
  const me = useMe()
  const act = usePeopleAct()
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Member | null>(null)
  const link = (member: Member) =>
    act.run(
      () => client.people.inviteAgain.mutate({ member: member.id }),
      ({ invitation }) => onLetIn(member.name, invitation),
    )
  return (
    <Card
      title={t('people.members')}
      aside={<Button onClick={() => setAdding(true)}>{t('people.addMember')}</Button>}
    >
      {act.problem ? <Problem problem={act.problem} /> : null}
      <ul>
        {members.map(member => (
          <li
            key={member.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0"
          >
            <span className="min-w-40 flex-1">
              <span className="font-strong">{member.name}</span>{' '}
              {member.id === me.member.id ? (
                <span className="text-ink-third">({t('people.you')})</span>
              ) : null}
              <span className="block text-small text-ink-second">
                {member.duties.map(duty => word('duty', duty)).join(', ')}
                {member.standing === 'suspended' ? ` · ${t('people.suspended')}` : ''}
              </span>
            </span>
            {member.id === me.member.id ? null : (
              <span className="flex gap-2">
                {member.standing === 'active' ? (
                  <Button busy={act.busy} onClick={() => link(member)}>
                    {t('people.newLink')}
                  </Button>
                ) : null}
                <Button onClick={() => setChanging(member)}>
                  {t(member.standing === 'active' ? 'people.suspend' : 'people.reinstate')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {act.freshCode}
      {adding ? <ProposeMember onClose={() => setAdding(false)} onLetIn={onLetIn} /> : null}
      {changing ? (
        <ChangeStanding
          of={changing}
          act={(to, reason) =>
            to === 'suspended'
              ? client.people.suspendMember.mutate({ member: changing.id, reason })
              : client.people.reinstateMember.mutate({ member: changing.id, reason })
          }
          onClose={() => setChanging(null)}
        />
      ) : null}
    </Card>
  )
}

type ChangeProps = {
  of: { name: string; standing: 'active' | 'suspended' }
  act: (to: 'active' | 'suspended', reason: string) => Promise<unknown>
  onClose: () => void
}

/** One person suspends; letting in again takes another one. */
export const ChangeStanding = ({ of: { name, standing }, act, onClose }: ChangeProps) => {
  const { t } = useWords()
  const suspends = standing === 'active'
  return (
    <ReasonDialog
      title={t(suspends ? 'people.suspendTitle' : 'people.reinstateTitle', { name })}
      note={t(suspends ? 'people.suspendWhy' : 'people.reinstateWhy')}
      send={t(suspends ? 'people.suspend' : 'people.reinstate')}
      grave={suspends}
      act={reason => act(suspends ? 'suspended' : 'active', reason)}
      onClose={onClose}
    />
  )
}
