import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * What was pressed may be gone once it is done: then the browser drops the focus to the very top of the page. Whoever
 * works by keyboard or ear stands at `fallback` instead. A focus that was taken elsewhere stays there.
 */
export const useKeptFocus = (fallback: RefObject<HTMLElement | null>) => {
  const within = useRef(false)
  useEffect(() => {
    if (within.current && document.activeElement === document.body)
      fallback.current?.focus({ preventScroll: true })
  })
  return {
    onFocus: () => {
      within.current = true
    },
    // An element that is removed is not left: no blur comes from it. A dialog gives the focus back when it closes.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      within.current = relatedTarget?.closest('dialog') != null
    },
  }
}
