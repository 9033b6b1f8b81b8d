import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../frame/api.ts'

/** Taking, keeping and leaving an incident: a courtesy among colleagues, seen by them alone, and no event. */
export const useLease = (id: string) => {
  const queries = useQueryClient()
  const readAgain = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: api.incidents.read.queryKey({ id }) }),
      queries.invalidateQueries({ queryKey: api.incidents.list.queryKey() }),
      queries.invalidateQueries({ queryKey: api.incidents.counts.queryKey() }),
    ])
  const taking = useMutation(api.incidents.takeLease.mutationOptions({ onSettled: readAgain }))
  const releasing = useMutation(api.incidents.releaseLease.mutationOptions({ onSettled: readAgain }))
  return {
    take: () => taking.mutate({ id }),
    release: () => releasing.mutate({ id }),
    busy: taking.isPending || releasing.isPending,
    error: taking.error ?? releasing.error,
  }
}
