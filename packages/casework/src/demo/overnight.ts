import type { Filing } from '@tocsin/domain/report/filing'
import { fileReports } from '../filing/file-reports.ts'
import type { HandedIn } from '../filing/outcome.ts'
import type { House } from '../house.ts'
import type { Cast } from './cast.ts'

type Offer = {
  title: string
  text: string
  substance: string
  from?: string
  to?: string[]
  price?: string
  quantity?: string
}

const offers: readonly Offer[] = [
  {
    title: 'PMK ethyl glycidate oil, EU stock',
    text: 'P-M-K ethyl glycidate, CAS 28578-16-7, 99 %. Warehouse in Germany, double clearance, no customs. Telegram: @oil_eu_direct',
    substance: 'PMK ethyl glycidate',
    from: 'DE',
    to: ['NL', 'BE'],
    price: 'EUR 210 / kg',
    quantity: 'from 5 kg',
  },
  {
    title: 'BMK powder new batch',
    text: 'New BMK glycidic acid powder 5449-12-7, we repack as pigment. Crypto only. WhatsApp +31 6 12345678',
    substance: 'BMK glycidic acid',
    from: 'NL',
    to: ['DE', 'PL'],
    price: 'EUR 160 / kg',
  },
  {
    title: 'Protonitazene research chemical',
    text: 'Prоtonitazene hydrochloride, 98 %, vacuum sealed in letter, ships today. Not for human consumption.',
    substance: 'Protonitazene',
    from: 'CN',
    to: ['DE', 'EE'],
    price: 'USD 90 / g',
  },
  {
    title: '4-ANPP / 1-boc-4-AP in stock',
    text: 'A.N.P.P 21409-26-7 and 1-boc-4-AP 125541-22-2, sample 10 g, stealth packing, reship guarantee',
    substance: '4-ANPP',
    from: 'CN',
    to: ['MX', 'NL'],
  },
  {
    title: 'Wheel cleaner GBL 99.9',
    text: 'Gamma-butyrolactone 99.9 % for cleaning. Private persons welcome. One litre to drum. Discreet.',
    substance: 'GBL',
    from: 'PL',
    to: ['DE', 'SE'],
    price: 'EUR 45 / l',
  },
  {
    title: 'Acetic anhydride 200 l drums',
    text: 'Acetic anhydride, declared as motor oil if you wish, 200 l drums, any quantity, Turkish border.',
    substance: 'acetic anhydride',
    from: 'BG',
    to: ['TR'],
    quantity: '40 drums',
  },
  {
    title: 'Metonitazene reference standard 10 mg',
    text: 'Metonitazene certified reference material, 1 mg/ml in methanol. Sold to licensed laboratories only, DEA exempt preparation.',
    substance: 'metonitazene',
    from: 'DE',
    to: ['DE'],
  },
  {
    title: 'Crystal MDMA catalogue, all countries',
    text: 'MDMA crystals, ketamine, xanax bars, all in one shop. Pay in bitcoin first, no escrow, 100 % delivery.',
    substance: 'MDMA',
  },
  {
    title: 'Garden furniture set of oak',
    text: 'Two chairs and a table of oak, oiled, hardly used. Collection in Setúbal.',
    substance: 'furniture',
    to: ['PT'],
  },
  {
    title: 'Acetone nail polish remover 100 ml',
    text: 'Nail polish remover with acetone, almond scent, twelve bottles.',
    substance: 'acetone',
    to: ['PT', 'ES'],
  },
  {
    title: 'Test strips for fentanyl, free for projects',
    text: 'Fentanyl test strips for harm reduction projects and festivals. Information on safer use included.',
    substance: 'fentanyl',
    to: ['PT'],
  },
  {
    title: 'Tablet press TDP 5 with moulds',
    text: 'TDP-5 tablet press, moulds with custom imprint on request, ships without invoice.',
    substance: 'tablet press',
    from: 'CN',
    to: ['NL'],
  },
]

const rounds = 3

const signal = (offer: Offer, round: number): Filing => ({
  type: 'listing',
  listing: {
    title: round === 0 ? offer.title : `${offer.title} (${round + 1})`,
    text: offer.text,
    platform: 'Meridian Market',
    type: 'offer_to_sell',
    substanceAsWritten: offer.substance,
    url: `https://meridian.example/offer/${encodeURIComponent(offer.substance)}-${round}`,
    shipsTo: offer.to ?? [],
    ...(offer.from ? { shipsFrom: offer.from } : {}),
    ...(offer.price ? { price: offer.price } : {}),
    ...(offer.quantity ? { quantity: offer.quantity } : {}),
  },
  context: 'offer',
  scale: 'unclear',
  minorInvolved: false,
  urgency: 'routine',
  indicators: ['P01'],
  reason: 'Found by the nightly rules for precursors and new substances.',
  goodFaith: true,
  basis: 'voluntary',
  audience: { kind: 'countries', countries: ['DE', 'NL', 'PL', 'PT'] },
  identities: [],
  marked: [],
  mayOpen: { countries: [], basis: '' },
  evidence: [],
  captureUnavailable: 'The pipeline keeps no captures.',
})

/** What the nightly file of one marketplace brought, and nobody has looked at yet. */
export const leaveOvernight = async (house: House, { meridian }: Cast): Promise<void> => {
  const items: HandedIn[] = Array.from({ length: rounds }, (_, round) => round)
    .flatMap(round => offers.map(offer => signal(offer, round)))
    .map(filing => ({ filing }))
  await fileReports(house, meridian, items, { origin: 'file' })
}
