import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { labelOf } from '@tocsin/domain/handling/audience'
import {
  type FoundIdentity,
  type Identity,
  type IdentityNote,
  masked,
} from '@tocsin/domain/handling/identities'
import type { Filing } from '@tocsin/domain/report/filing'
import { nexusOf } from '@tocsin/domain/report/nexus'
import { reworded } from '@tocsin/domain/report/particulars'
import { type Sentence, say } from '@tocsin/domain/sentence'
import type { House } from '../house.ts'
import { recognise } from '../screen-listing.ts'
import type { IdentityValue } from '../seal-events.ts'
import { printsOf } from '../similar/prints.ts'
import { findIdentities } from './find-identities.ts'
import { withPlatform } from './preview-routing.ts'

export type Origin = 'page' | 'file' | 'key'

/** Kept for a year, unless a hold or an erasure says otherwise. */
const retainMs = 365 * 24 * 3_600_000

export const retention = (): string => new Date(Date.now() + retainMs).toISOString()

/**
 * Everything about a filing that keeps the rules that is known before the database is asked: what is masked and
 * what is kept as an identity, what the engine sees in the masked text.
 */
export const takeFiling = (house: House, actor: Actor, filing: Filing, origin: Origin, report: string) => {
  const { listing } = filing
  const title = spans(filing, 'title', origin)
  const text = spans(filing, 'text', origin)
  const { found: unmarked, closes } = closing(filing)
  const terms = {
    price: closes(listing.price),
    quantity: closes(listing.quantity),
    substanceAsWritten: closes(listing.substanceAsWritten) ?? '',
  }
  const particulars = filing.particulars && reworded(filing.particulars, text => closes(text) ?? '')
  const said = {
    reason: closes(filing.reason) ?? '',
    captureUnavailable: closes(filing.captureUnavailable) ?? undefined,
  }
  // What has no words of its own, a parcel say, is called by what is in it, and read as that.
  const wordless = `${listing.title}${listing.text}`.trim() === ''
  const offered = {
    title: wordless ? terms.substanceAsWritten : masked(listing.title, title),
    text: masked(listing.text, text),
  }
  const recognition = recognise(house, actor, offered)
  const retainUntil = retention()
  const value = (field: string, kind: string, content: string, id = randomUUID()): IdentityValue => ({
    id,
    report,
    field,
    kind,
    value: content,
    retainUntil,
  })
  const url = parsed(listing.url)
  const identities = onceEach([
    ...filing.identities.map(({ kind, value: content }) => value('seller', kind, content)),
    ...title.map(({ kind, value: content }) => value('title', kind, content)),
    ...text.map(({ kind, value: content }) => value('text', kind, content)),
    ...unmarked.map(({ kind, value: content }) => value('particulars', kind, content)),
    ...(listing.url ? [value('url', 'url', listing.url)] : []),
  ])
  return {
    offered,
    terms,
    said,
    recognition,
    identities,
    prints: printsOf(house.keyring, actor.organisation.id, {
      url: listing.url,
      reference: listing.reference,
      externalReference: filing.externalReference,
      identities: identities.filter(isPerson),
      text: listing.text,
    }),
    retainUntil,
    host: url?.host ?? null,
    label: filing.label ?? labelOf(filing.audience),
    nexus: withPlatform(nexusOf(listing, filing.particulars), actor),
    particulars,
    warnings: warningsOf(filing, recognition),
  }
}

export type TakenFiling = ReturnType<typeof takeFiling>

export const noteOf = ({ id, kind, retainUntil }: IdentityValue): IdentityNote => ({
  id,
  kind: kind as IdentityNote['kind'],
  retainUntil,
})

/** On the page the reporter saw what was found and decided; from a pipeline nobody did, so both are masked. */
const spans = (filing: Filing, field: 'title' | 'text', origin: Origin): FoundIdentity[] => {
  const { listing, marked } = filing
  const chosen = marked
    .filter(span => span.field === field)
    .map(({ kind, start, end }) => ({ kind, start, end, value: listing[field].slice(start, end) }))
  if (origin === 'page') return apart(chosen)
  return apart([...chosen, ...named(filing, listing[field]), ...findIdentities(listing[field])])
}

/** In the smaller fields nobody marks anything: what shows there by its form, or is named beside, is closed for all. */
const closing = (filing: Filing) => {
  const found: FoundIdentity[] = []
  const closes = (text: string | undefined): string | null => {
    if (text === undefined) return null
    const here = apart([...named(filing, text), ...findIdentities(text)])
    found.push(...here)
    return masked(text, here)
  }
  return { found, closes }
}

/** The page's own address is compared as an address. */
const isPerson = (identity: IdentityValue): identity is IdentityValue & { kind: Identity['kind'] } =>
  identity.kind !== 'file' && identity.field !== 'url'

/** Named beside and standing in the text is one identity, and opens as one. */
const onceEach = (identities: IdentityValue[]): IdentityValue[] =>
  identities.filter(
    ({ kind, value }, at) =>
      identities.findIndex(other => other.kind === kind && other.value === value) === at,
  )

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

const parsed = (url: string | undefined): URL | null => {
  try {
    return url ? new URL(url.replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('[:]', ':')) : null
  } catch {
    return null
  }
}

/** Detected, not declared: said, and left to a person. An automatic refusal would be a recipe for evasion. */
const warningsOf = (
  filing: Filing,
  { indicators }: { indicators: readonly { code: string }[] },
): Sentence[] => {
  const found = new Set(indicators.map(({ code }) => code))
  return [
    ...(found.has('X04') && !filing.indicators.includes('X04') ? [say('warning.out_of_scope_wording')] : []),
    ...(found.has('X05') && !filing.indicators.includes('X05') ? [say('warning.scam_wording')] : []),
  ]
}
