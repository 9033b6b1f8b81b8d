import type { Organisation } from '@tocsin/domain/organisation'
import { expect, test } from 'vitest'
import { emptyForm, type Form } from '../form.ts'
import { standing, undone, withPasted } from './apply.ts'
import * as pages from './pages.ts'
import { sortPasted } from './sort.ts'

const home: Organisation = {
  ...{ id: '6f1d7a50-9f0c-4d58-8f0e-0d8a3f5c2b11', name: 'Meridian Market', kind: 'company', country: 'PT' },
  ...{ sector: 'ecommerce_b2c', agency: null, standing: 'active', test: false },
}
const empty = emptyForm(home.name)
const paste = (form: Form, text: string): Form => ({
  ...form,
  ...withPasted(form, sortPasted(text), home, false),
})

test('all of it can be undone at once, and nothing is left', () => {
  const pasted = paste(empty, pages.english)
  expect(standing(pasted).map(({ field }) => field)).toEqual([
    ...['url', 'title', 'text', 'price', 'quantity', 'platform', 'shipsFrom', 'shipsTo', 'seller'],
  ])
  expect(undone(pasted, standing(pasted))).toEqual(empty)
})

test('each part can be undone alone', () => {
  const pasted = paste(empty, pages.english)
  for (const proposal of standing(pasted)) {
    const one = undone(pasted, [proposal])
    expect(standing(one)).toHaveLength(standing(pasted).length - 1)
    expect(one[proposal.field]).toEqual(empty[proposal.field])
  }
})

test('what she typed is never overwritten, and what she changes since is hers', () => {
  const typed = { ...empty, price: '90 EUR', shipsFrom: 'PT' }
  const pasted = paste(typed, pages.english)
  expect(pasted).toMatchObject({ price: '90 EUR', shipsFrom: 'PT', title: 'BMK methyl glycidate powder' })
  const edited = { ...pasted, title: 'BMK, and more' }
  expect(standing(edited).some(({ field }) => field === 'title')).toBe(false)
  expect(undone(edited, standing(edited))).toMatchObject({ title: 'BMK, and more', price: '90 EUR', url: '' })
})

test('a second paste is added behind the text of the first, and undone apart from it', () => {
  const first = paste(empty, 'PMK for sale')
  const second = paste(first, 'Ask on Telegram')
  expect(second.text).toBe('PMK for sale\n\nAsk on Telegram')
  expect(undone(second, standing(second)).text).toBe('PMK for sale')
})

test('the host of her own platform does not rename it, and another one does', () => {
  expect(paste(empty, 'https://meridian.example/item/1').platform).toBe('Meridian Market')
  expect(paste(empty, 'https://bazaar.example/item/1').platform).toBe('bazaar.example')
})

test('a report about a domain takes its name from the address', () => {
  const domain = { ...empty, kind: 'domain' as const }
  const pasted = paste(domain, 'https://rc-shop.example:8443/')
  expect(pasted.particulars).toEqual({ domain: { name: 'rc-shop.example' } })
  expect(undone(pasted, standing(pasted)).particulars).toEqual({})
})
