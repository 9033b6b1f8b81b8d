import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from './act-dialog.tsx'
import type { PeopleRead } from './people-read.ts'
import { SecretDialog } from './secret-dialog.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Key = PeopleRead['keys'][number]

const stateOf = ({ revokedAt, expiresAt }: Key) =>
  revokedAt ? 'revoked' : Date.parse(expiresAt) < Date.now() ? 'expired' : 'good'

/** With which the company's own programs report. */
export const Keys = ({ keys }: { keys: readonly Key[] }) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  return (
    <Card
      title={t('people.keys')}
      aside={<Button onClick={() => setMaking(true)}>{t('people.makeKey')}</Button>}
    >
      {act.problem ? <Problem problem={act.problem} /> : null}
      {keys.length === 0 ? <p className="text-ink-second">{t('people.keysNone')}</p> : null}
      <ul>
        {keys.map(key => (
          <li
            key={key.id}
            className="flex flex-wrap items-center gap-x-4 border-b border-line py-2 last:border-b-0"
          >
            <span className="min-w-40 flex-1">
              <span className="font-strong">{key.name}</span>{' '}
              <span className="font-mono text-small text-ink-third">tcs_{key.id}_…</span>
              <span className="block text-small text-ink-second">
                {stateOf(key) === 'good'
                  ? t('people.keyUntil', { date: key.expiresAt.slice(0, 10) })
                  : t(stateOf(key) === 'revoked' ? 'people.revoked' : 'people.expired')}
              </span>
            </span>
            {stateOf(key) === 'good' ? (
              <Button
                look="grave"
                busy={act.busy}
                onClick={() =>
                  act.run(
                    () => client.people.revokeKey.mutate({ key: key.id }),
                    () => {},
                  )
                }
              >
                {t('people.revoke')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {act.freshCode}
      {making ? <MakeKey onClose={() => setMaking(false)} onMade={setMade} /> : null}
      {made ? (
        <SecretDialog
          title={t('people.key.title')}
          why={t('people.key.why')}
          copy={t('people.key.copy')}
          secret={made}
          onClose={() => setMade(null)}
        />
      ) : null}
    </Card>
  )
}

const MakeKey = ({ onClose, onMade }: { onClose: () => void; onMade: (key: string) => void }) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  return (
    <ActDialog
      title={t('people.makeKey')}
      note={t('people.key.why')}
      send={t('people.form.make')}
      act={act}
      onClose={onClose}
      onSend={() =>
        act.run(
          () => client.people.makeKey.mutate({ name, days: Number(days) }),
          ({ key }) => {
            onClose()
            onMade(key)
          },
        )
      }
    >
      <Field
        label={t('people.form.keyName')}
        required
        value={name}
        onValue={setName}
        complaint={act.complaint('name')}
      />
      <Field
        label={t('people.form.days')}
        type="number"
        min={1}
        max={365}
        required
        value={days}
        onValue={setDays}
        complaint={act.complaint('days')}
      />
    </ActDialog>
  )
}
