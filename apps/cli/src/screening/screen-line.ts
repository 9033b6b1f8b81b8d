import type { CompiledEdition } from '@tocsin/screening/compiled'
import { screen } from '@tocsin/screening/screen'

/** One line out for one line in. What cannot be read is said in its place, and nothing else is lost for it. */
export function screenLine(compiled: CompiledEdition, line: string): string {
  let listing: unknown
  try {
    listing = JSON.parse(line)
  } catch {
    return refused(null, 'not JSON')
  }
  if (typeof listing !== 'object' || listing === null) return refused(null, 'not an object')
  const { id = null, title, description } = listing as Record<string, unknown>
  if (typeof title !== 'string') return refused(id, 'no title')
  if (description !== undefined && description !== null && typeof description !== 'string') {
    return refused(id, 'a description that is no text')
  }
  const offered = description ? { title, description } : { title }
  return JSON.stringify({ id, ...screen(compiled, offered) })
}

const refused = (id: unknown, reason: string) => JSON.stringify({ id, refused: reason })
