import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Complaint } from '@tocsin/domain/refusal'
import { complaintsOf } from '@tocsin/domain/report/rules'
import { useState } from 'react'
import { serverNow } from '../design/clock.ts'
import { api, client, queryClient } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { type Screening, screenNow } from '../listing/use-screening.ts'
import { filingOf } from './filing-of.ts'
import type { Form } from './form.ts'
import type { FormPart } from './form-part.ts'
import { toRead } from './propose.ts'

/**
 * Files a form: the rules are asked here first, the same as on the server, then the text is read once more so that no
 * mark is a key behind. What was handed in and refused is a draft again, with its reasons at the fields, also when it is
 * opened elsewhere. The draft's id is the idempotency key: pressed twice, filed once.
 */
export const useFiling = (
  draft: string,
  form: Form,
  screening: Screening | null,
  { change, settle }: { change: FormPart['change']; settle: () => Promise<void> | undefined },
) => {
  const me = useMe()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<{ of: Form; complaints: readonly Complaint[] } | null>(null)
  const file = useMutation({
    mutationFn: async () => {
      const reading = toRead(form)
      const fresh = reading.title + reading.text === '' ? null : await screenNow(reading, draft)
      await settle()
      return client.reports.file.mutate({ filing: filingOf(form, fresh, me, serverNow()), draft, key: draft })
    },
    onSuccess: receipt => {
      queryClient.setQueryData(['receipt', receipt.report], receipt)
      void queryClient.invalidateQueries({ queryKey: api.reports.list.pathKey() })
      void queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() })
      void navigate({ to: '/reports/$report/receipt', params: { report: receipt.report }, replace: true })
    },
    onError: error => setRefused({ of: form, complaints: refusalIn(error)?.complaints ?? [] }),
  })
  const own = form.tried ? complaintsOf(filingOf(form, screening, me, serverNow()), me.organisation) : []
  const complaints = own.length > 0 || refused?.of !== form ? own : refused.complaints
  const press = () => {
    change({ tried: true })
    if (complaintsOf(filingOf(form, screening, me, serverNow()), me.organisation).length === 0) file.mutate()
  }
  return { press, busy: file.isPending, filed: file.isSuccess, error: file.error, complaints }
}
