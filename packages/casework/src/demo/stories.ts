import type { Command } from '@tocsin/domain/incident/command'
import type { Filing } from '@tocsin/domain/report/filing'
import type { HomeName } from './people.ts'

/** One thing that somebody does after it was filed. `by`, `share` and `recall` are organisations of the demo. */
export type Step =
  | {
      by: HomeName
      act: Extract<
        Command,
        { verb: 'acknowledge' | 'claim' | 'accept' | 'dismiss' | 'decline' | 'note' | 'close' }
      >
    }
  | { by: HomeName; share: HomeName; part: 'concerned' | 'informed'; purpose: string }
  | { by: HomeName; recall: HomeName }
  | { by: HomeName; ask: string }
  | { by: HomeName; answer: string }
  | { by: HomeName; reveal: string }

export type Story = {
  /** Names it in the catalogue: `demo.story.<code>`. */
  code: string
  by: HomeName
  /** The page as it was captured before it was taken down; absent where none could be made. */
  capture?: string
  filing: Partial<Omit<Filing, 'listing'>> & {
    listing: Partial<Filing['listing']> & Pick<Filing['listing'], 'title' | 'text'>
  }
  steps: Step[]
}

const zwsp = '\u200b'

/** The public case patterns of the field (domain study 9.5), with invented names, places and words. */
export const stories: readonly Story[] = [
  {
    code: 'disguised_precursor',
    by: 'meridian',
    capture: 'Saved page meridian.example/item/8841207, with the seller card and three pictures described.',
    filing: {
      listing: {
        title: `Top grade P${zwsp}MK ethyl glycidate, 1 kg samples`,
        text: `Top grade P${zwsp}\u041cK ethyl gIycidate powder, 99 %, CAS 28578 16 7. Sample 1 kg, double clearance, warehouse in Germany. For laboratory use only. Telegram: @fine_chem_de, ask for price list.`,
        url: 'https://meridian.example/item/8841207',
        price: 'EUR 240 / kg',
        quantity: '1 kg samples, 25 kg drums',
        substanceAsWritten: 'PMK ethyl glycidate',
        shipsFrom: 'DE',
        shipsTo: ['NL', 'PL', 'PT'],
      },
      indicators: ['P01', 'P05', 'L01', 'L05', 'V04'],
      reason:
        'Designer precursor offered by the kilogram from a warehouse in the EU; the name is disguised to pass our filter.',
      audience: { kind: 'countries', countries: ['DE', 'NL', 'PL', 'PT'] },
      mayOpen: {
        countries: ['DE', 'NL'],
        basis: 'Voluntary disclosure under our terms of service, section 9',
      },
      identities: [
        { kind: 'name', value: 'Fine Chem Handels GmbH i.G.' },
        { kind: 'phone', value: '+49 1590 1234567' },
      ],
    },
    steps: [
      { by: 'germanPolice', act: { verb: 'acknowledge' } },
      { by: 'germanPolice', reveal: 'Identify the consignor and where he stores the goods' },
      {
        by: 'germanPolice',
        ask: 'Since when has this seller been listed, and under which other names did he sell?',
      },
    ],
  },
  {
    code: 'misdeclared_anhydride',
    by: 'bazaar',
    capture: 'The request as it was sent, with its headers.',
    filing: {
      type: 'request_to_buy',
      listing: {
        title: 'Need acetic anhydride 10 ton, declared as motor oil',
        text: 'We are looking for acetic anhydride, 10 000 kg in 200 l drums. Must be declared as motor oil on the papers. Payment by wire from a trading company in a third country. Delivery to Rotterdam, onward by us.',
        reference: 'RFQ-20931',
        platform: 'Bazaar One',
        type: 'request_to_buy',
        substanceAsWritten: 'acetic anhydride',
        quantity: '10 000 kg',
        sellerLocated: 'DE',
        shipsTo: ['NL'],
      },
      indicators: ['L02', 'P10', 'V09', 'M03'],
      reason: 'The buyer asks for false papers for ten tonnes and will not say what it is for.',
      audience: { kind: 'countries', countries: ['DE', 'NL'] },
      mayOpen: { countries: ['DE', 'NL'], basis: 'Voluntary disclosure, order intake records' },
    },
    steps: [
      { by: 'germanPolice', act: { verb: 'claim' } },
      {
        by: 'germanPolice',
        act: { verb: 'accept', outcome: 'accept_investigate', caseNumber: 'BP-26-4471' },
      },
      { by: 'germanPolice', share: 'dutchPolice', part: 'concerned', purpose: 'Destination of the goods' },
      { by: 'dutchPolice', act: { verb: 'acknowledge' } },
    ],
  },
  {
    code: 'press_to_a_home',
    by: 'courier',
    capture: 'Shipping label, invoice and a description of the three dies.',
    filing: {
      type: 'equipment',
      listing: {
        title: 'Candy press, 5 000 per hour, with moulds',
        text: 'Declared as "candy press". Rotary tablet press, 38 kg, with three dies, one reading M30. Consignee is a private person at a residential address in Leipzig. Invoice names craft supplies.',
        reference: 'CN 4471 2098 5',
        platform: 'Courier North',
        type: 'die_mould_offer',
        substanceAsWritten: '',
        shipsFrom: 'NL',
        shipsTo: ['DE'],
      },
      particulars: { kind: 'equipment', what: 'Rotary tablet press with three dies', imprint: 'M30' },
      urgency: 'priority',
      indicators: ['E02', 'E03', 'E06', 'L09', 'P10'],
      reason: 'An industrial press with a die that imitates a medicine, on its way to a private flat.',
      audience: { kind: 'countries', countries: ['DE', 'NL'] },
      mayOpen: { countries: ['DE', 'NL'], basis: 'Voluntary disclosure, shipment records' },
    },
    steps: [],
  },
  {
    code: 'letters_in_transit',
    by: 'post',
    capture: 'Protocol of the eleven letters: weights, marks, handwriting compared.',
    filing: {
      type: 'shipment',
      listing: {
        title: 'Letter parcels, bromazolam, same sender',
        text: 'Eleven letters stopped in transit within a week, each with strips of tablets marked bromazolam 2 mg. The sender is written in the same hand on all of them. Addressees in Germany and the Netherlands.',
        reference: 'LT-TRANSIT-114',
        platform: 'Post, transit office',
        type: 'offer_to_sell',
        substanceAsWritten: 'bromazolam',
        quantity: '11 letters, about 600 tablets',
        shipsFrom: 'PL',
        shipsTo: ['DE', 'NL'],
      },
      particulars: {
        kind: 'shipment',
        mode: 'letter_post',
        carrier: 'Post, transit office',
        declaredGoods: 'Documents, samples',
        weight: '11 letters of 40 to 70 g',
        concealment: 'Strips of tablets between two sheets of cardboard',
        stopped: true,
      },
      indicators: ['L03', 'L04', 'P14'],
      reason: 'Repeated small consignments by letter, one sender, several addressees.',
      audience: { kind: 'all_governments' },
      mayOpen: { countries: ['PL', 'DE', 'NL'], basis: 'Postal law, article on prohibited contents' },
    },
    steps: [
      { by: 'polishBureau', act: { verb: 'acknowledge' } },
      { by: 'polishBureau', share: 'germanCustoms', part: 'informed', purpose: 'Addressees in Germany' },
    ],
  },
  {
    code: 'kratom',
    by: 'meridian',
    filing: {
      listing: {
        title: 'Kratom powder wholesale, white label',
        text: 'Mitragynine rich kratom powder, 50 kg bags, white label, no brand. Not for human consumption. Ships to all Europe, discreet packaging. WhatsApp: +351 912 345 678',
        url: 'https://meridian.example/item/7710554',
        price: 'EUR 38 / kg',
        substanceAsWritten: 'kratom',
        shipsFrom: 'PT',
        shipsTo: ['DE', 'PL'],
      },
      indicators: ['P08', 'L03', 'V04'],
      reason:
        'Wholesale kratom, re-listed five times after removal; not controlled in most of the countries it ships to.',
      audience: { kind: 'my_country' },
      mayOpen: { countries: ['PT'], basis: 'Voluntary disclosure under our terms of service, section 9' },
    },
    steps: [
      { by: 'portuguesePolice', act: { verb: 'acknowledge' } },
      { by: 'portuguesePolice', act: { verb: 'accept', outcome: 'accept_monitor' } },
    ],
  },
  {
    code: 'substitute_offered',
    by: 'meridian',
    filing: {
      listing: {
        title: '4-Piperidone HCl out of stock, ask for replacement',
        text: '4-piperidone hydrochloride CAS 41979-39-9 banned now, we have better one, not on any list, same use. 25 kg drum, COA on request. Door to door, customs clearance guaranteed. Bitcoin preferred.',
        url: 'https://meridian.example/item/9012288',
        price: 'USD 90 / kg',
        substanceAsWritten: '4-piperidone',
        sellerLocated: 'NL',
        shipsFrom: 'NL',
        shipsTo: ['DE', 'PT'],
      },
      indicators: ['P07', 'P06', 'L01', 'M01'],
      reason: 'The seller names the ban himself and offers an unlisted substitute in its place.',
      audience: { kind: 'countries', countries: ['NL', 'DE', 'PT'] },
      mayOpen: { countries: ['NL'], basis: 'Voluntary disclosure under our terms of service, section 9' },
    },
    steps: [
      { by: 'dutchPolice', act: { verb: 'claim' } },
      { by: 'dutchPolice', share: 'germanPolice', part: 'concerned', purpose: 'Ships to Germany' },
    ],
  },
  {
    code: 'never_delivers',
    by: 'paybridge',
    filing: {
      type: 'payment',
      listing: {
        title: 'Research chemical shop, crypto only, no delivery known',
        text: 'Shop with a copied catalogue of 300 research chemicals: isotonitazene, 3-MMC, bromazolam and others. Up-front payment only. Nine customers asked for their money back, none received anything.',
        url: 'https://rc-catalogue.example/',
        platform: 'PayBridge',
        type: 'offer_to_sell',
        substanceAsWritten: 'isotonitazene, 3-MMC',
        sellerLocated: 'PL',
        shipsTo: [],
      },
      particulars: {
        kind: 'payment',
        method: 'crypto_btc',
        processor: 'PayBridge',
        beneficiaryCountry: 'PL',
      },
      indicators: ['M01', 'V05', 'X05'],
      reason: 'Probably a scam, but the wallets may matter to finance partners.',
      audience: { kind: 'all_governments' },
      mayOpen: { countries: ['PL', 'NL'], basis: 'Voluntary disclosure, payment services' },
    },
    steps: [
      { by: 'polishBureau', act: { verb: 'acknowledge' } },
      {
        by: 'polishBureau',
        act: {
          verb: 'dismiss',
          outcome: 'probable_scam',
          reason: 'Copied catalogue, nothing was ever delivered; wallets passed to finance partners.',
        },
      },
    ],
  },
  {
    code: 'reference_standard',
    by: 'meridian',
    filing: {
      listing: {
        title: 'Fentanyl-D5 reference standard, 10 mg',
        text: 'Certified reference material, fentanyl-D5, 10 mg in methanol, ISO 17034. Sold to accredited laboratories against licence only. Buyer: university institute of forensic medicine.',
        url: 'https://meridian.example/item/5520018',
        price: 'EUR 410',
        quantity: '10 mg',
        substanceAsWritten: 'fentanyl',
        sellerLocated: 'DE',
        shipsFrom: 'DE',
        shipsTo: ['PT'],
      },
      indicators: ['P03', 'X02', 'X03'],
      reason: 'Flagged by our filter; the maker and the buyer look legitimate, please confirm.',
      audience: { kind: 'countries', countries: ['DE', 'PT'] },
      mayOpen: { countries: [], basis: '' },
    },
    steps: [
      { by: 'germanPolice', act: { verb: 'acknowledge' } },
      {
        by: 'germanPolice',
        act: {
          verb: 'dismiss',
          outcome: 'legitimate_activity',
          reason: 'Known maker of reference standards; licence seen.',
        },
      },
      {
        by: 'germanPolice',
        act: {
          verb: 'close',
          reason: 'legitimate',
          feedback: {
            decision: 'sent',
            code: 'legitimate',
            text: 'The maker is licensed. Thank you for asking first.',
          },
        },
      },
    ],
  },
  {
    code: 'new_name',
    by: 'bazaar',
    capture: 'Saved page bazaar-one.example/ads/31-778-204, with the account page of the seller.',
    filing: {
      listing: {
        title: 'BMK glycidate oil, new account same quality',
        text: 'We moved here after our old shop was closed. Same quality BMK glycidate (CAS 80532-66-7), stock in EU, samples first. Signal: chemfriend.22',
        url: 'https://bazaar-one.example/ads/31-778-204',
        price: 'EUR 180 / l',
        substanceAsWritten: 'BMK glycidate',
        sellerLocated: 'NL',
        shipsFrom: 'NL',
        shipsTo: ['DE', 'PL'],
      },
      indicators: ['P01', 'P16', 'L05', 'V04', 'V07'],
      reason: 'Re-listed a week after we removed the same offer; the text says so itself.',
      audience: { kind: 'countries', countries: ['NL', 'DE', 'PL'] },
      mayOpen: { countries: ['NL'], basis: 'Voluntary disclosure, account records' },
    },
    steps: [],
  },
  {
    code: 'tramadol_and_ketamine',
    by: 'meridian',
    capture: 'Saved page meridian.example/item/8850031, price table and shipping promise.',
    filing: {
      listing: {
        title: 'Tramadol 225 mg and ketamine HCl, bulk',
        text: 'Tramadol 225 mg tablets, 10 000 pieces, and ketamine HCl crystal. No prescription needed. Shipping EMS, stealth packing, reship guarantee. Pay with USDT only.',
        url: 'https://meridian.example/item/8850031',
        price: 'USD 0.12 / tablet',
        quantity: '10 000 tablets',
        substanceAsWritten: 'tramadol, ketamine',
        sellerLocated: 'DE',
        shipsFrom: 'DE',
        shipsTo: ['PT', 'NL'],
      },
      urgency: 'priority',
      indicators: ['P14', 'P15', 'L03', 'L04', 'M01'],
      reason: 'Bulk tramadol at a strength that no medicine has, with ketamine, without prescription.',
      audience: { kind: 'countries', countries: ['DE', 'PT', 'NL'] },
      mayOpen: {
        countries: ['DE', 'PT'],
        basis: 'Voluntary disclosure under our terms of service, section 9',
      },
    },
    steps: [
      { by: 'germanPolice', act: { verb: 'claim' } },
      {
        by: 'germanPolice',
        ask: 'Who is the seller by your own records, and what else did the account sell?',
      },
      {
        by: 'meridian',
        answer:
          'The account was opened in March with papers of a trading firm; two more offers of tramadol, both removed.',
      },
    ],
  },
]
