import { useCallback, useRef, useState } from 'react'

/**
 * One place in a list that J and K move and Tab finds again. It is kept by id, so that rows arriving above do
 * not push it elsewhere, and the focus goes with it.
 */
export const useCursor = (ids: readonly string[], opened: string | null) => {
  const [at, put] = useState<string | null>(opened)
  const rows = useRef(new Map<string, HTMLElement>())
  const known = at !== null && ids.includes(at)
  const current = known ? at : (ids[0] ?? null)

  const register = (id: string) => (element: HTMLElement | null) => {
    if (element) rows.current.set(id, element)
    else rows.current.delete(id)
  }
  const goTo = useCallback((id: string) => {
    put(id)
    const row = rows.current.get(id)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [])
  const move = (by: 1 | -1) => {
    const to = ids[known ? ids.indexOf(at) + by : 0]
    if (to !== undefined) goTo(to)
    return to
  }
  return { current, register, put, goTo, move }
}
