/**
 * Drafts that began in this page and were never handed to the server. It knows nothing of them, so it is not asked: a new
 * form stands at once, whatever the line does. A reload forgets this, and finds by the address what was saved.
 */
const begunHere = new Set<string>()

export const beginDraft = (): string => {
  const id = crypto.randomUUID()
  begunHere.add(id)
  return id
}

export const isBegunHere = (id: string): boolean => begunHere.has(id)

/** From the first save on, the server may know more than this page. */
export const goesToServer = (id: string): void => {
  begunHere.delete(id)
}
