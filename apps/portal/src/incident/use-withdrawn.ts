import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../frame/api.ts'
import { forgetAll } from '../frame/kept.ts'
import { onHint } from '../frame/live.ts'

/**
 * True from the moment the server says that our access ended, until it says that something changed again (it was
 * shared anew). What was read and what was typed about the incident is dropped at once.
 */
export const useWithdrawn = (id: string): boolean => {
  const queries = useQueryClient()
  const [withdrawn, set] = useState(false)
  useEffect(
    () =>
      onHint(hint => {
        if (hint.what === 'everything' || hint.subject !== 'incident' || hint.id !== id) return
        set(hint.what === 'withdrawn')
        if (hint.what !== 'withdrawn') return
        forgetAll(id)
        queries.removeQueries({ queryKey: api.incidents.read.queryKey({ id }) })
      }),
    [id, queries],
  )
  return withdrawn
}
