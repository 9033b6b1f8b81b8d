import { type Identity, identity } from '@tocsin/domain/handling/identities'
import { labels } from '@tocsin/domain/handling/tlp'
import { markedSpan } from '@tocsin/domain/report/filing'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { type ParticularsKind, particularShapes } from '@tocsin/domain/report/particulars'
import { sellerNoticeStates } from '@tocsin/domain/report/seller-notice'
import {
  contexts,
  disclosureBases,
  listingTypes,
  type ReportType,
  reportTypes,
  scales,
  urgencies,
} from '@tocsin/domain/report/vocabulary'
import { z } from 'zod'

const evidence = z.object({
  id: z.string(),
  name: z.string(),
  sha256: z.string(),
  sizeBytes: z.number(),
  mediaType: z.string(),
  sealedAt: z.string(),
  showsNobody: z.boolean(),
})
export type SealedFile = z.infer<typeof evidence>

const pastedFields = [
  'url',
  'reference',
  'platform',
  'title',
  'text',
  'price',
  'quantity',
  'shipsFrom',
  'shipsTo',
  'seller',
  'particulars',
] as const

const kindsWithParticulars = Object.keys(particularShapes) as ParticularsKind[]
const typed = z.union([z.string(), z.boolean(), z.array(z.string())])

/**
 * What a moderator has typed: looser than a filing, since it is half done most of the time. `null` means that she has
 * not decided and goes with what is proposed. A field that an older version saved otherwise starts afresh.
 */
const form = z.object({
  kind: z.enum(reportTypes).catch('listing'),
  /** Whether all of its fields are unfolded. */
  long: z.boolean().catch(false),
  /** Whether it was handed in: from then on what is missing stands at its field. */
  tried: z.boolean().catch(false),
  url: z.string().catch(''),
  reference: z.string().catch(''),
  platform: z.string().catch(''),
  title: z.string().catch(''),
  text: z.string().catch(''),
  type: z.enum(listingTypes).nullable().catch(null),
  price: z.string().catch(''),
  quantity: z.string().catch(''),
  substance: z.string().nullable().catch(null),
  sellerLocated: z.string().nullable().catch(null),
  shipsFrom: z.string().nullable().catch(null),
  shipsTo: z.array(z.string()).catch([]),
  /** Kept for each kind apart, so that to look at another kind loses nothing. */
  particulars: z.partialRecord(z.enum(kindsWithParticulars), z.record(z.string(), typed)).catch({}),
  seller: z.array(identity.extend({ value: z.string() })).catch([]),
  /** Passages that she marked herself. */
  marked: z.array(markedSpan).catch([]),
  /** Found passages that she leaves in the text, as `kind:value`. */
  released: z.array(z.string()).catch([]),
  /** Her decision on an indicator; where there is none, what was found in the text is proposed. */
  indicators: z.partialRecord(z.enum(indicatorCodes), z.boolean()).catch({}),
  reason: z.string().catch(''),
  audience: z.enum(['my_country', 'countries', 'all_governments']).catch('countries'),
  countries: z.array(z.string()).nullable().catch(null),
  label: z.enum(labels).nullable().catch(null),
  mayOpen: z.array(z.string()).nullable().catch(null),
  mayOpenBasis: z.string().catch(''),
  context: z.enum(contexts).catch('offer'),
  scale: z.enum(scales).catch('unclear'),
  minorInvolved: z.boolean().catch(false),
  urgency: z.enum(urgencies).catch('routine'),
  basis: z.enum(disclosureBases).catch('voluntary'),
  evidence: z.array(evidence).catch([]),
  captureUnavailable: z.string().nullable().catch(null),
  notice: z.enum(sellerNoticeStates).catch('not_told'),
  /** The last day of what must not be told, as a calendar gives it. */
  noticeUntil: z.string().catch(''),
  noticeOrder: z.string().catch(''),
  goodFaith: z.boolean().catch(false),
  /** What came from a paste and may be undone. */
  pasted: z
    .array(z.object({ field: z.enum(pastedFields), before: z.unknown(), after: z.unknown() }))
    .catch([]),
})
export type Form = z.infer<typeof form>
export type SellerIdentity = Identity

export const formOf = (body: unknown): Form =>
  form.parse(typeof body === 'object' && body !== null ? body : {})

export const emptyForm = (platform: string, kind: ReportType = 'listing'): Form => ({
  ...formOf({}),
  platform,
  kind,
})

/** The fields in which two versions of a draft differ, for whoever has to choose between them. */
export const differing = (a: Form, b: Form): (keyof Form)[] =>
  (Object.keys(a) as (keyof Form)[]).filter(
    name =>
      !['long', 'tried', 'pasted'].includes(name) && JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  )

/** Whether there is anything to keep: who only looks at what a kind asks leaves no draft behind. */
export const begun = (form: Form, opened: Form): boolean =>
  form.tried || differing({ ...form, kind: opened.kind }, opened).length > 0
