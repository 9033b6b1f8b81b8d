import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client } from '../frame/api.ts'
import { longest, type Screening } from '../listing/use-screening.ts'
import type { Form } from './form.ts'
import { identitiesInText } from './identities-in-text.ts'

const afterKeyMs = 600

/** What her own organisation reported before that may be the same, asked when her hand rests. Nobody else's is. */
export const useSimilar = (form: Form, screening: Screening | null) => {
  const identities = [
    ...form.seller.filter(({ value }) => value.trim() !== ''),
    ...identitiesInText(form, screening)
      .filter(({ leaves }) => leaves)
      .map(({ kind, value }) => ({ kind, value })),
  ]
  const asked = JSON.stringify({
    ...(form.url.trim() && { url: form.url.trim().slice(0, 8_000) }),
    ...(form.reference.trim() && { reference: form.reference.trim().slice(0, 200) }),
    identities: identities.slice(0, 50).map(one => ({ ...one, value: one.value.slice(0, 2_000) })),
    text: form.text.slice(0, longest.text).toWellFormed(),
  })
  const [rested, setRested] = useState(asked)
  useEffect(() => {
    const timer = setTimeout(() => setRested(asked), afterKeyMs)
    return () => clearTimeout(timer)
  }, [asked])
  return useQuery({
    queryKey: ['similar', rested],
    queryFn: () => client.reports.similar.mutate(JSON.parse(rested)),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  })
}
