import type { Organisation } from '@tocsin/domain/organisation'
import type { Filing } from '@tocsin/domain/report/filing'
import { endOfDay } from '../design/end-of-day.ts'
import type { Screening } from '../listing/use-screening.ts'
import type { Form } from './form.ts'
import { identitiesInText } from './identities-in-text.ts'
import { particularsOf } from './particulars-of.ts'
import { countriesOf, indicatorsOf, mayOpenOf, substanceOf, typeOf } from './propose.ts'

const given = <K extends string, V>(name: K, value: V | null | ''): Partial<Record<K, V>> =>
  value === null || value === '' ? {} : ({ [name]: value } as Record<K, V>)

export const audienceOf = (form: Form, reporter: Organisation): Filing['audience'] =>
  form.audience === 'countries'
    ? { kind: 'countries', countries: countriesOf(form, reporter) }
    : { kind: form.audience }

/** Nothing is said where nothing was chosen. */
const noticeOf = ({ notice, noticeUntil, noticeOrder }: Form): Pick<Filing, 'sellerNotice'> => {
  if (notice === 'not_told') return {}
  const until = endOfDay(noticeUntil)
  const order = noticeOrder.trim()
  const bound = { ...(until && { until }), ...(order && { order }) }
  return { sellerNotice: { state: notice, ...(notice === 'must_not_tell' ? bound : {}) } }
}

type Reporter = { member: { id: string }; organisation: Organisation }

/** The filing that a form amounts to, with everything proposed that she did not change. Who looked is who files. */
export const filingOf = (
  form: Form,
  screening: Screening | null,
  { member, organisation }: Reporter,
  now: Date,
): Filing => {
  const recognition = screening?.recognition ?? null
  const particulars = particularsOf(form)
  const unavailable = form.captureUnavailable?.trim() ?? ''
  return {
    type: form.kind,
    listing: {
      title: form.title,
      text: form.text,
      platform: form.platform,
      type: typeOf(form),
      substanceAsWritten: substanceOf(form, recognition),
      shipsTo: form.shipsTo,
      ...given('url', form.url.trim()),
      ...given('reference', form.reference.trim()),
      ...given('price', form.price.trim()),
      ...given('quantity', form.quantity.trim()),
      ...given('sellerLocated', form.sellerLocated),
      ...given('shipsFrom', form.shipsFrom),
    },
    ...(particulars && { particulars }),
    context: form.context,
    scale: form.scale,
    minorInvolved: form.minorInvolved,
    urgency: form.urgency,
    indicators: indicatorsOf(form, recognition),
    reason: form.reason,
    goodFaith: form.goodFaith,
    basis: form.basis,
    audience: audienceOf(form, organisation),
    ...given('label', form.label),
    identities: form.seller.filter(({ value }) => value.trim() !== ''),
    marked: identitiesInText(form, screening)
      .filter(({ leaves }) => leaves)
      .map(({ field, kind, start, end }) => ({ field, kind, start, end })),
    mayOpen: { countries: mayOpenOf(form, organisation), basis: form.mayOpenBasis.trim() },
    evidence: form.evidence.map(({ id, showsNobody }) => ({ id, showsNobody })),
    ...given('captureUnavailable', unavailable),
    ...noticeOf(form),
    reviewed: { by: member.id, at: now.toISOString() },
  }
}
