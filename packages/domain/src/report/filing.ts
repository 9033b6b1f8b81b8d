import { z } from 'zod'
import { audience } from '../handling/audience.ts'
import { identity, identityKinds } from '../handling/identities.ts'
import { labels } from '../handling/tlp.ts'
import { country, statement, text, uuid } from '../text.ts'
import { judgements } from './events.ts'
import { indicatorCodes } from './indicators.ts'
import { particulars } from './particulars.ts'
import { sellerNotice } from './seller-notice.ts'
import { contexts, disclosureBases, listingTypes, reportTypes, scales, urgencies } from './vocabulary.ts'

/** Who at the company looked, and when. Without it a filing is an unreviewed signal. */
export const reviewed = z.strictObject({ by: text(200, 1), at: z.iso.datetime({ offset: true }) })

export const listing = z.strictObject({
  title: text(500),
  text: text(20_000),
  /** Its host stays open; the exact address is an identity. */
  url: text(8_000).optional(),
  /** Listing, order or transaction number where there is no address. What tracks a parcel is an identity. */
  reference: text(200).optional(),
  platform: text(200, 1),
  type: z.enum(listingTypes),
  price: text(200).optional(),
  quantity: text(200).optional(),
  substanceAsWritten: text(500),
  sellerLocated: country.optional(),
  shipsFrom: country.optional(),
  shipsTo: z.array(country).max(60),
  observedAt: z.iso.datetime({ offset: true }).optional(),
  /** SHA-256 of what stood there: all that is kept of a recipe, beside its address. */
  contentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

/** A run of the listing's text that identifies somebody, as found or as the reporter marked it. */
export const markedSpan = z.strictObject({
  field: z.enum(['title', 'text']),
  kind: identity.shape.kind,
  start: z.int().min(0),
  end: z.int().min(1),
})

/**
 * What a company hands over, the same for the form, a file and the API. Shape only: what must hold of a
 * well-formed filing is `rules.ts`, where each rule has a number.
 */
export const filing = z.strictObject({
  type: z.enum(reportTypes),
  listing,
  /** What its kind alone has to say; a listing and a request to buy have none. */
  particulars: particulars.optional(),
  context: z.enum(contexts),
  scale: z.enum(scales),
  minorInvolved: z.boolean(),
  urgency: z.enum(urgencies),
  indicators: z.array(z.enum(indicatorCodes)).max(40),
  reason: text(5_000),
  goodFaith: z.boolean(),
  basis: z.enum(disclosureBases),
  audience,
  label: z.enum(labels).optional(),
  identities: z.array(identity).max(50),
  marked: z.array(markedSpan).max(200),
  /** The countries whose lead may open the identities, and on what ground: the act by which they leave. */
  mayOpen: z.strictObject({ countries: z.array(country).max(60), basis: text(500) }),
  evidence: z
    .array(z.strictObject({ id: uuid, showsNobody: z.boolean() }))
    .max(20)
    .refine(files => new Set(files.map(({ id }) => id)).size === files.length, { message: 'not_valid' }),
  captureUnavailable: text(500).optional(),
  reviewed: reviewed.optional(),
  /** Whether the seller may be told of it; without it nothing is said. */
  sellerNotice: sellerNotice.optional(),
  externalReference: text(200, 1).optional(),
})
export type Filing = z.infer<typeof filing>
export type Listing = z.infer<typeof listing>

/** What of a report its company may correct afterwards; whatever is left out stays. */
export const correction = z.strictObject({
  title: text(500).optional(),
  text: text(20_000).optional(),
  price: text(200).optional(),
  quantity: text(200).optional(),
  indicators: z.array(z.enum(indicatorCodes)).max(40).optional(),
  reason: statement(5_000, 10).optional(),
  why: statement(500, 3),
})
export type Correction = z.infer<typeof correction>

export const retraction = z.strictObject({ reason: statement(1_000, 3) })

/** What somebody who stands by a signal may put better. */
export const confirmation = z.strictObject({
  indicators: z.array(z.enum(indicatorCodes)).min(1).max(40).optional(),
  reason: statement(5_000, 10).optional(),
})

export const settingAside = z.strictObject({ judgement: z.enum(judgements), note: text(1_000, 1).optional() })

export const answer = z.strictObject({
  outcome: z.enum(['fulfilled', 'partial', 'refused', 'no_data']),
  text: statement(5_000, 1),
  /** On what ground it is disclosed; that of the question where nothing else is said. */
  basis: z.enum(disclosureBases).optional(),
  /** Which kinds of personal data the answer holds, as the company states it. */
  categories: z.array(z.enum(identityKinds)).max(identityKinds.length).optional(),
  /** Stated by the company: the text tells how something is made. It is then not taken. */
  holdsRecipe: z.boolean().optional(),
})
export type Answer = z.infer<typeof answer>
