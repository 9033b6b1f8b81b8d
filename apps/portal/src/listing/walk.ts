/** Moves the focus to the next marked passage on the page, from the last to the first again. */
export const walkPassages = (): void => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-passage]')].filter(element =>
    element.checkVisibility(),
  )
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = all[(at + 1) % all.length]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
