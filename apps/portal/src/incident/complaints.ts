import type { Key } from '@tocsin/catalogue/words'
import type { ZodError } from 'zod'

type Issue = ZodError['issues'][number]

/** What a schema of the domain finds wrong with a field, as the key of its words. */
const keyOf = (issue: Issue, given: unknown): Key => {
  const empty = given === undefined || given === '' || (Array.isArray(given) && given.length === 0)
  if (empty) return 'incidentRoom.dialog.required'
  if (issue.code === 'too_big') return 'incidentRoom.dialog.tooLong'
  if (issue.code === 'too_small' || issue.message === 'text_too_short') return 'incidentRoom.dialog.tooShort'
  return 'incidentRoom.dialog.required'
}

const valueAt = (draft: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    draft,
  )

/** By the path of the field; the first complaint about a field is the one that is shown. */
export const complaintsOfDraft = (error: ZodError, draft: unknown): Map<string, Key> => {
  const complaints = new Map<string, Key>()
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.')
    if (!complaints.has(path)) complaints.set(path, keyOf(issue, valueAt(draft, issue.path)))
  }
  return complaints
}
