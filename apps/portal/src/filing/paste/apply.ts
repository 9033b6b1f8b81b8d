import type { Organisation } from '@tocsin/domain/organisation'
import type { Form } from '../form.ts'
import { withText } from '../identities-in-text.ts'
import type { Sorted } from './sort.ts'

/** One thing that was put into a field from a paste, and what stood there before. */
export type Proposal = Form['pasted'][number]
export type PastedField = Proposal['field']

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Letters and digits alone: `meridian.example` is where Meridian Market is. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const isHome = (host: string, { name }: Pick<Organisation, 'name'>): boolean => {
  const label = bare(host.split('.').at(-2) ?? host)
  return label.length > 2 && (bare(name).includes(label) || label.includes(bare(name)))
}

/**
 * Puts what a paste held into the fields that are still empty, and says so of each. What she typed herself is never
 * overwritten; text that comes behind other text is added to it.
 */
export const withPasted = (
  form: Form,
  sorted: Sorted,
  home: Organisation,
  inText: boolean,
): Partial<Form> => {
  const pasted: Proposal[] = []
  let next: Form = form
  const put = <F extends PastedField>(field: F, after: Form[F], isFree: boolean) => {
    if (!isFree || same(form[field], after)) return
    pasted.push({ field, before: form[field] ?? null, after })
    next = { ...next, [field]: after }
  }
  const words = (field: 'url' | 'reference' | 'title' | 'price' | 'quantity') => {
    const found = sorted[field]
    if (found) put(field, found, form[field].trim() === '')
  }
  words('url')
  words('reference')
  words('title')
  if (sorted.text && !inText)
    put('text', form.text.trim() === '' ? sorted.text : `${form.text}\n\n${sorted.text}`, true)
  words('price')
  words('quantity')
  if (sorted.host && !isHome(sorted.host, home))
    put('platform', sorted.host, form.platform === home.name || form.platform.trim() === '')
  if (sorted.shipsFrom) put('shipsFrom', sorted.shipsFrom, form.shipsFrom === null)
  if (sorted.shipsTo.length > 0) put('shipsTo', sorted.shipsTo, form.shipsTo.length === 0)
  if (form.kind === 'domain' && sorted.host) {
    const typed = form.particulars.domain ?? {}
    const domain = { ...typed, name: sorted.host.replace(/:\d+$/, '') }
    put('particulars', { ...form.particulars, domain }, !typed.name)
  }
  for (const identity of sorted.seller) {
    if (next.seller.some(({ value }) => value === identity.value)) continue
    pasted.push({ field: 'seller', before: null, after: identity })
    next = { ...next, seller: [...next.seller, identity] }
  }
  const fields = new Set(pasted.map(({ field }) => field))
  const earlier = form.pasted.filter(({ field }) => field === 'seller' || !fields.has(field))
  return { ...next, pasted: [...earlier, ...pasted] }
}

const holds = (form: Form, { field, after }: Proposal): boolean =>
  field === 'seller' ? form.seller.some(one => same(one, after)) : same(form[field], after)

/** What still stands as it was pasted. What she changed since is hers. */
export const standing = (form: Form): Proposal[] => form.pasted.filter(proposal => holds(form, proposal))

/** As if it had not been pasted. What she typed into the field since stays. */
export const undone = (form: Form, proposals: readonly Proposal[]): Form => {
  let next: Form = form
  for (const proposal of proposals.toReversed()) {
    const { field, before, after } = proposal
    if (!holds(next, proposal)) continue
    if (field === 'seller') next = { ...next, seller: next.seller.filter(one => !same(one, after)) }
    else if (field === 'title' || field === 'text')
      next = { ...next, ...withText(next, field, String(before ?? '')) }
    else next = { ...next, [field]: before }
  }
  return { ...next, pasted: next.pasted.filter(proposal => !proposals.includes(proposal)) }
}
