import { type WebhookKind, webhookKinds } from '@tocsin/domain/webhook/endpoint'
import { useState } from 'react'
import { Check } from '../design/choice.tsx'
import { Complaint, Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { useWebhookAct, type Webhook } from './webhooks-read.ts'

type Props = { of?: Webhook; onClose: () => void; onMade?: (secret: string) => void }

const usual: readonly WebhookKind[] = ['status', 'question', 'feedback']

/** An address and what it is told of: a new one, or one that is there. */
export const WebhookDialog = ({ of, onClose, onMade }: Props) => {
  const { t } = useWords()
  const act = useWebhookAct()
  const [address, setAddress] = useState(of?.address ?? 'https://')
  const [kinds, setKinds] = useState<readonly WebhookKind[]>(of?.kinds ?? usual)
  const [none, setNone] = useState(false)
  const send = () => {
    setNone(kinds.length === 0)
    if (kinds.length === 0) return
    const wanted = { address: address.trim(), kinds: [...kinds] }
    if (of) act.run(() => client.webhooks.change.mutate({ webhook: of.id, ...wanted }), onClose)
    else
      act.run(
        () => client.webhooks.make.mutate(wanted),
        ({ secret }) => {
          onClose()
          onMade?.(secret)
        },
      )
  }
  return (
    <ActDialog
      title={t(of ? 'webhooks.change' : 'webhooks.make')}
      note={t(of ? 'webhooks.form.changeNote' : 'webhooks.form.makeNote')}
      send={t(of ? 'webhooks.form.save' : 'webhooks.make')}
      act={act}
      onClose={onClose}
      onSend={send}
    >
      <Field
        label={t('webhooks.form.address')}
        hint={t('webhooks.form.addressHint')}
        inputMode="url"
        spellCheck={false}
        mono
        required
        value={address}
        onValue={setAddress}
        complaint={act.complaint('address')}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1 text-ink-second">{t('webhooks.form.kinds')}</legend>
        {webhookKinds.map(kind => (
          <Check
            key={kind}
            checked={kinds.includes(kind)}
            onChecked={on => setKinds(webhookKinds.filter(one => (one === kind ? on : kinds.includes(one))))}
          >
            {t(`webhooks.kindLong.${kind}`)}
          </Check>
        ))}
        <Complaint text={none ? t('webhooks.form.kindsMissing') : undefined} />
      </fieldset>
    </ActDialog>
  )
}
