import type { Actor } from '@tocsin/domain/actor'
import { labelOf } from '@tocsin/domain/handling/audience'
import { type Identity, masked } from '@tocsin/domain/handling/identities'
import { readAddress } from '@tocsin/domain/report/address'
import type { Filing } from '@tocsin/domain/report/filing'
import { nexusOf } from '@tocsin/domain/report/nexus'
import { reworded } from '@tocsin/domain/report/particulars'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import { type Sentence, say } from '@tocsin/domain/sentence'
import type { House } from '../house.ts'
import { recognise } from '../screen-listing.ts'
import type { IdentityValue } from '../seal-events.ts'
import { printsOf } from '../similar/prints.ts'
import { closedIn, closing } from './closed-spans.ts'
import { keeping } from './kept-identity.ts'
import { onceEach } from './once-each.ts'
import { withPlatform } from './preview-routing.ts'

/**
 * Everything about a filing that keeps the rules that is known before the database is asked: what is masked and
 * what is kept as an identity, what the engine sees in the masked text.
 */
export const takeFiling = (house: House, actor: Actor, filing: Filing, origin: Origin, report: string) => {
  const { listing } = filing
  const title = closedIn(filing, 'title', origin)
  const text = closedIn(filing, 'text', origin)
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
  const keep = keeping(report)
  const identities = onceEach([
    ...filing.identities.map(one => keep('seller', one)),
    ...title.map(one => keep('title', one)),
    ...text.map(one => keep('text', one)),
    ...unmarked.map(one => keep('particulars', one)),
    ...(listing.url ? [keep('url', { kind: 'url', value: listing.url })] : []),
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
    keep,
    host: readAddress(listing.url ?? '')?.host ?? null,
    label: filing.label ?? labelOf(filing.audience),
    nexus: withPlatform(nexusOf(listing, filing.particulars), actor),
    particulars,
    warnings: warningsOf(filing, recognition),
  }
}

export type TakenFiling = ReturnType<typeof takeFiling>

/** The page's own address is compared as an address. */
const isPerson = (identity: IdentityValue): identity is IdentityValue & { kind: Identity['kind'] } =>
  identity.kind !== 'file' && identity.field !== 'url'

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
