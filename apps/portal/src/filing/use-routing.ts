import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Organisation } from '@tocsin/domain/organisation'
import { client } from '../frame/api.ts'
import { audienceOf } from './filing-of.ts'
import type { Form } from './form.ts'
import { nexusOf } from './propose.ts'

/** Who would get it, asked anew whenever what decides it changes. */
export const useRouting = (form: Form, reporter: Organisation) => {
  const audience = audienceOf(form, reporter)
  const asked = { type: form.kind, nexus: nexusOf(form), audience }
  return useQuery({
    queryKey: ['routing', asked],
    queryFn: () => client.reports.routing.mutate(asked),
    enabled: audience.kind !== 'countries' || audience.countries.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
