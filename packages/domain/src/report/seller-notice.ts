import { z } from 'zod'
import { type Instant, instantOf, statement } from '../text.ts'

/** Whether whoever is reported may be told of it. Nobody was told, as long as nothing else is said. */
export const sellerNoticeStates = ['not_told', 'may_tell', 'must_not_tell'] as const
export type SellerNoticeState = (typeof sellerNoticeStates)[number]

/** `until` and `order` belong to what must not be told; an authority may not say that without either. */
export type SellerNotice = {
  state: SellerNoticeState
  until: Instant | undefined
  order: string | undefined
}

export type SellerNoticeSet = {
  by: string
  at: Instant
  state: SellerNoticeState
  until: Instant | null
  order: string | null
}

export const noticeOrder = statement(300, 3)
export const noticeUntil = z.iso.datetime({ offset: true })

export const sellerNotice = z.strictObject({
  state: z.enum(sellerNoticeStates),
  until: noticeUntil.optional(),
  order: noticeOrder.optional(),
})
export type SellerNoticeWanted = z.infer<typeof sellerNotice>

/** An order may bind for a year; longer takes another one. */
const noticeDaysMax = 366

/** A moment to come, and not further than an order reaches; null where it is neither. */
const noticeEnds = (until: string, now: Instant): Instant | null => {
  const ends = Date.parse(until)
  const ahead = ends - Date.parse(now)
  if (!(ahead > 0) || ahead > noticeDaysMax * 24 * 3_600_000) return null
  return instantOf(new Date(ends))
}

/**
 * What holds at a moment, of all that was set: that somebody must not be told stands above all else, and the one
 * that ends last is named. Nothing that hangs on the clock is stored; what has expired does not count.
 */
export const sellerNoticeAt = (
  set: readonly SellerNoticeSet[],
  now: Date,
): { state: SellerNoticeState; stands: SellerNoticeSet | null } => {
  const stands = set.filter(({ until }) => until === null || Date.parse(until) > now.getTime())
  const last = (one: SellerNoticeSet) =>
    one.until === null ? Number.POSITIVE_INFINITY : Date.parse(one.until)
  const bound = stands
    .filter(({ state }) => state === 'must_not_tell')
    .sort((a, b) => last(b) - last(a))
    .at(0)
  const other = stands.filter(({ state }) => state === 'may_tell').at(-1)
  const found = bound ?? other ?? null
  return { state: found?.state ?? 'not_told', stands: found }
}

/** A day's worth of warning before it ends by itself. */
export const endsToday = ({ until }: Pick<SellerNoticeSet, 'until'>, now: Date): boolean =>
  until !== null && Date.parse(until) > now.getTime() && Date.parse(until) - now.getTime() < 24 * 3_600_000

/** What becomes history of it: only what must not be told ends, and has an order. Null where it ends at no such time. */
export const noticeFields = (
  { state, until, order }: SellerNoticeWanted,
  now: Instant,
): SellerNotice | null => {
  const ends = until === undefined ? undefined : noticeEnds(until, now)
  if (ends === null) return null
  const bound = state === 'must_not_tell'
  return { state, until: bound ? ends : undefined, order: bound ? order : undefined }
}
