import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'

/** Taking, keeping and leaving an incident: a courtesy among colleagues, seen by them alone, and no event. */
export const useLease = (id: string) => {
  const { t } = useWords()
  const queries = useQueryClient()
  const readAgain = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: api.incidents.read.queryKey({ id }) }),
      queries.invalidateQueries({ queryKey: api.incidents.list.queryKey() }),
    ])
  const taking = useMutation(
    api.incidents.takeLease.mutationOptions({
      onSuccess: () => announce(t('incidentRoom.lease.taken')),
      onSettled: readAgain,
    }),
  )
  const releasing = useMutation(
    api.incidents.releaseLease.mutationOptions({
      onSuccess: () => announce(t('incidentRoom.lease.released')),
      onSettled: readAgain,
    }),
  )
  return {
    take: () => taking.mutate({ id }),
    release: () => releasing.mutate({ id }),
    busy: taking.isPending || releasing.isPending,
    error: taking.error ?? releasing.error,
  }
}
