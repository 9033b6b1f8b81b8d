import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import { KeyLine } from './key-line.tsx'
import { MakeKey } from './make-key.tsx'
import type { Key, PeopleRead } from './people-read.ts'
import { RevokeKey } from './revoke-key.tsx'
import { RotateKey } from './rotate-key.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = Pick<PeopleRead, 'keys' | 'quota'>

/** With which the company's own programs report: what is used, until when, and how much of the day is left. */
export const Keys = ({ keys, quota }: Props) => {
  const { t, language } = useWords()
  const act = usePeopleAct()
  const own = useMe().organisation
  const [making, setMaking] = useState<'real' | 'test' | null>(null)
  const [rotating, setRotating] = useState<Key | null>(null)
  const [revoking, setRevoking] = useState<Key | null>(null)
  const [made, setMade] = useState<{ secret: string; why: string } | null>(null)
  const number = (value: number) => value.toLocaleString(language)
  return (
    <Card
      title={t('people.keys')}
      aside={
        <span className="flex flex-wrap gap-2">
          {own.test ? null : <Button onClick={() => setMaking('test')}>{t('people.makeTestKey')}</Button>}
          <Button onClick={() => setMaking('real')}>{t('people.makeKey')}</Button>
        </span>
      }
    >
      {act.problem ? <Problem problem={act.problem} /> : null}
      {quota ? (
        <p className="text-small text-ink-second tabular-nums">
          {t('people.quotaUsed', { used: number(quota.usedToday), limit: number(quota.reportsPerDay) })}
        </p>
      ) : null}
      <p className="text-small">
        <a href="/docs/api" className="text-accent hover:underline">
          {t('people.apiGuide')}
        </a>
      </p>
      {keys.length === 0 ? <p className="text-ink-second">{t('people.keysNone')}</p> : null}
      <ul>
        {keys.map(key => (
          <KeyLine
            key={key.id}
            of={key}
            busy={act.busy}
            onRotate={() => setRotating(key)}
            onRevoke={() => setRevoking(key)}
          />
        ))}
      </ul>
      {act.freshCode}
      {making ? (
        <MakeKey
          test={making === 'test'}
          onClose={() => setMaking(null)}
          onMade={secret => setMade({ secret, why: t('people.key.why') })}
        />
      ) : null}
      {rotating ? (
        <RotateKey
          of={rotating}
          onClose={() => setRotating(null)}
          onMade={(secret, until) => setMade({ secret, why: t('people.key.whyRotated', { until }) })}
        />
      ) : null}
      {revoking ? <RevokeKey of={revoking} onClose={() => setRevoking(null)} /> : null}
      {made ? (
        <SecretDialog
          title={t('people.key.title')}
          why={made.why}
          copy={t('people.key.copy')}
          secret={made.secret}
          onClose={() => setMade(null)}
        />
      ) : null}
    </Card>
  )
}
