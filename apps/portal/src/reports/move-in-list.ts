/** Moves the focus among the rows of a list; from outside it, to the first. Focus shows where one is, so nothing else does. */
export const moveInList = (list: HTMLElement | null, by: 1 | -1): void => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
  next?.focus()
}
