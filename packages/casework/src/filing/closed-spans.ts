import { type FoundIdentity, masked } from '@tocsin/domain/handling/identities'
import type { Filing } from '@tocsin/domain/report/filing'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import { findIdentities } from './find-identities.ts'

/**
 * What is closed of a title or text. On the page the reporter saw what was found and decided; from a pipeline nobody
 * did, so both are closed.
 */
export const closedIn = (filing: Filing, field: 'title' | 'text', origin: Origin): FoundIdentity[] => {
  const { listing, marked } = filing
  const chosen = marked
    .filter(span => span.field === field)
    .map(({ kind, start, end }) => ({ kind, start, end, value: listing[field].slice(start, end) }))
  if (origin === 'page') return apart(chosen)
  return apart([...chosen, ...named(filing, listing[field]), ...findIdentities(listing[field])])
}

/** In the smaller fields nobody marks anything: what shows there by its form, or is named beside, is closed for all. */
export const closing = (filing: Filing) => {
  const found: FoundIdentity[] = []
  const closes = (text: string | undefined): string | null => {
    if (text === undefined) return null
    const here = apart([...named(filing, text), ...findIdentities(text)])
    found.push(...here)
    return masked(text, here)
  }
  return { found, closes }
}

/** Shorter ones would close parts of other words. */
const namedMin = 4

/** What the filing itself names as an identity, wherever it stands in the text word for word. */
const named = ({ identities }: Filing, text: string): FoundIdentity[] =>
  identities
    .filter(({ value }) => value.length >= namedMin)
    .flatMap(({ kind, value }) => {
      const found: FoundIdentity[] = []
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
        found.push({ kind, start: at, end: at + value.length, value })
      return found
    })

const apart = (found: FoundIdentity[]): FoundIdentity[] => {
  const kept: FoundIdentity[] = []
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  }
  return kept
}
