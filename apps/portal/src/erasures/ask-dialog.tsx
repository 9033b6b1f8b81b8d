import { type ErasableField, erasableFields } from '@tocsin/domain/report/erasable-fields'
import { useState } from 'react'
import { Check } from '../design/choice.tsx'
import { Complaint, Field, TextArea } from '../design/field.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api, client } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { usePeopleAct } from '../people/use-people-act.tsx'

/** All of it is chosen: what is to stay is left out by hand. */
export const AskDialog = ({ onClose }: { onClose: () => void }) => {
  const { t, word, refused } = useWords()
  const act = usePeopleAct(api.erasures.list.queryKey())
  const [report, setReport] = useState('')
  const [left, setLeft] = useState<ReadonlySet<ErasableField>>(new Set())
  const [identities, setIdentities] = useState(true)
  const [basis, setBasis] = useState('')
  const unknown = act.complaint('report', report)
  // Said at the field, and not as of an address.
  const problem = act.problem && unknown ? { ...act.problem, ...refused('invalid', {}) } : act.problem
  const leave = (field: ErasableField, on: boolean) =>
    setLeft(before => new Set(on ? [...before].filter(one => one !== field) : [...before, field]))
  const ask = () =>
    act.run(
      () =>
        client.erasures.request.mutate({
          report,
          fields: erasableFields.filter(field => !left.has(field)),
          identities,
          basis,
        }),
      () => {
        onClose()
        announce(t('erasures.ask.asked'))
      },
    )
  return (
    <ActDialog
      title={t('erasures.ask.button')}
      note={t('erasures.ask.note')}
      send={t('erasures.ask.send')}
      act={{ ...act, problem }}
      onClose={onClose}
      onSend={ask}
    >
      <Field
        label={t('erasures.ask.number')}
        hint={t('erasures.ask.numberWhy')}
        required
        mono
        data-first
        value={report}
        onValue={setReport}
        complaint={unknown}
      />
      <fieldset>
        <legend className="mb-1 text-ink-second">{t('erasures.ask.fields')}</legend>
        <div className="grid gap-x-4 desk:grid-cols-2">
          {erasableFields.map(field => (
            <Check key={field} checked={!left.has(field)} onChecked={on => leave(field, on)}>
              {word('erasures.field', field)}
            </Check>
          ))}
        </div>
        <Complaint text={act.complaint('fields') && t('erasures.ask.nothing')} />
      </fieldset>
      <fieldset>
        <legend className="mb-1 text-ink-second">{t('erasures.ask.identities')}</legend>
        <Check checked={identities} onChecked={setIdentities}>
          {t('erasures.ask.withIdentities')}
        </Check>
      </fieldset>
      <TextArea
        label={t('erasures.ask.ground')}
        hint={t('erasures.ask.groundWhy')}
        required
        value={basis}
        onValue={setBasis}
        complaint={act.complaint('basis', basis)}
      />
    </ActDialog>
  )
}
