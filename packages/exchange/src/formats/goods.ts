import { identity } from '@tocsin/domain/handling/identities'
import { reviewed } from '@tocsin/domain/report/filing'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { listingTypes } from '@tocsin/domain/report/vocabulary'
import { country, text } from '@tocsin/domain/text'
import { z } from 'zod'

/**
 * What a report about regulated goods says beside its base, in the names of XARF's style. Proposed as the type
 * `content/regulated_goods` (docs/guides/exchange.md); a DSA notice may carry the same under `listing`.
 */
export const goods = {
  listing_title: text(500).optional(),
  listing_text: text(20_000).optional(),
  listing_reference: text(200, 1).optional(),
  listing_type: z.enum(listingTypes).optional(),
  platform: text(200, 1).optional(),
  substance_as_written: text(500, 1).optional(),
  price: text(200).optional(),
  quantity: text(200).optional(),
  seller_located: country.optional(),
  ships_from: country.optional(),
  ships_to: z.array(country).max(60).optional(),
  indicators: z.array(z.enum(indicatorCodes)).max(40).optional(),
  seller: z.array(identity).max(50).optional(),
  reviewed: reviewed.optional(),
}

export const goodsSchema = z.object(goods)
export type Goods = z.infer<typeof goodsSchema>
