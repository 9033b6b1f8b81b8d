import { type KeyScope, keyScopes } from '@tocsin/domain/admission/key-scopes'
import { useState } from 'react'
import { Check } from '../design/choice.tsx'
import { Complaint, Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from './act-dialog.tsx'
import { KeyDays, usualKeyDays } from './key-days.tsx'
import { scopeWord } from './key-line.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = { test: boolean; onClose: () => void; onMade: (key: string) => void }

export const MakeKey = ({ test, onClose, onMade }: Props) => {
  const { t, word } = useWords()
  const act = usePeopleAct()
  const [name, setName] = useState('')
  const [days, setDays] = useState(usualKeyDays)
  const [scopes, setScopes] = useState<readonly KeyScope[]>(['report:write', 'report:read-own'])
  const [networks, setNetworks] = useState('')
  const send = () =>
    act.run(
      () =>
        client.people.makeKey.mutate({
          name,
          test,
          days: Number(days),
          scopes: [...scopes],
          networks: networks.split(/[\s,;]+/).filter(Boolean),
        }),
      ({ key }) => {
        onClose()
        onMade(key)
      },
    )
  return (
    <ActDialog
      title={t(test ? 'people.makeTestKey' : 'people.makeKey')}
      note={t(test ? 'people.key.whyTest' : 'people.key.why')}
      send={t('people.form.make')}
      act={act}
      onClose={onClose}
      onSend={send}
    >
      <Field
        label={t('people.form.keyName')}
        required
        value={name}
        onValue={setName}
        complaint={act.complaint('name', name)}
      />
      <fieldset>
        <legend className="mb-1 text-ink-second">{t('people.form.scopes')}</legend>
        {keyScopes.map(scope => (
          <Check
            key={scope}
            checked={scopes.includes(scope)}
            onChecked={on => setScopes(on ? [...scopes, scope] : scopes.filter(one => one !== scope))}
          >
            {word('keyScope', scopeWord(scope))}
          </Check>
        ))}
        <Complaint text={act.complaint('scopes')} />
      </fieldset>
      <KeyDays act={act} value={days} onValue={setDays} />
      <Field
        label={t('people.form.networks')}
        hint={t('people.form.networksWhy')}
        mono
        placeholder="203.0.113.0/24"
        value={networks}
        onValue={setNetworks}
        complaint={act.complaint('networks') ?? act.complaint('networks.0')}
      />
    </ActDialog>
  )
}
