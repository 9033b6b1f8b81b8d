import { useState } from 'react'
import { api, client, queryClient } from '../frame/api.ts'
import type { FileRead, Plan } from './file-read.ts'

/** What can be done with a file; what it became stands in the room at once. */
export const useFileAct = (id: string) => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const keep = async (act: () => Promise<FileRead>): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      queryClient.setQueryData(api.imports.read.queryKey({ id }), await act())
      void queryClient.invalidateQueries(api.imports.list.queryFilter())
    } catch (refused) {
      setError(refused)
      void queryClient.invalidateQueries(api.imports.read.queryFilter({ id }))
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    error,
    run: (_: 'cancel') => void keep(() => client.imports.cancel.mutate({ id })),
    start: (plan: Plan, remember: boolean) =>
      void keep(() => client.imports.start.mutate({ id, plan, remember })),
  }
}
