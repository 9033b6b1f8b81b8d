import { countryInAudience, labelOf } from '../handling/audience.ts'
import { labels } from '../handling/tlp.ts'
import type { Organisation } from '../organisation.ts'
import type { Complaint } from '../refusal.ts'
import { say } from '../sentence.ts'
import type { Filing } from './filing.ts'
import { speaksAgainst } from './indicators.ts'
import { empty, hasGoods, hasNumber, isOffer, kindRules, type Rule } from './kind-rules.ts'

const identifies = (filing: Filing): boolean =>
  filing.identities.length > 0 ||
  filing.marked.length > 0 ||
  filing.listing.url !== undefined ||
  filing.evidence.some(item => !item.showsNobody)

/**
 * What a filing must hold to be taken, by number: the same in the form, a file and the API. Rules 20 to 29
 * keep the product from doing harm (product study, "Do no harm"); those from 30 on are of one kind each. The
 * sentence of a rule is its number's.
 */
export const rules: readonly Rule[] = [
  {
    number: 'R01',
    path: 'listing.title',
    breaks: ({ type, listing }) =>
      isOffer({ type }) &&
      empty(listing.title) &&
      empty(listing.text) &&
      listing.type !== 'recipe_or_instructions',
  },
  {
    number: 'R02',
    path: 'listing.url',
    breaks: ({ type, listing }) => hasNumber({ type }) && empty(listing.url) && empty(listing.reference),
  },
  {
    number: 'R03',
    path: 'listing.substanceAsWritten',
    breaks: ({ type, listing }) => hasGoods({ type }) && empty(listing.substanceAsWritten),
  },
  {
    number: 'R04',
    path: 'indicators',
    breaks: filing => !filing.indicators.some(code => !speaksAgainst(code)),
  },
  { number: 'R05', path: 'reason', breaks: filing => filing.reason.trim().length < 10 },
  {
    number: 'R06',
    path: 'evidence',
    breaks: ({ listing, evidence, captureUnavailable }) =>
      listing.type !== 'recipe_or_instructions' && evidence.length === 0 && empty(captureUnavailable),
  },
  { number: 'R07', path: 'label', breaks: filing => filing.label === 'TLP:RED' },
  {
    number: 'R08',
    path: 'label',
    breaks: ({ label, audience }) =>
      label !== undefined && label !== 'TLP:RED' && labels.indexOf(label) < labels.indexOf(labelOf(audience)),
  },
  {
    number: 'R09',
    path: 'mayOpen.countries',
    breaks: (filing, reporter) =>
      filing.mayOpen.countries.some(
        country => !countryInAudience(filing.audience, reporter.country, country),
      ),
  },
  {
    number: 'R10',
    path: 'mayOpen.basis',
    breaks: filing =>
      identifies(filing) && filing.mayOpen.countries.length > 0 && empty(filing.mayOpen.basis),
  },
  {
    number: 'R11',
    path: 'marked',
    breaks: ({ marked, listing }) =>
      marked.some(({ field, start, end }) => {
        const text = listing[field]
        const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)]
        return end <= start || end > text.length || parts.some(part => !part.isWellFormed())
      }),
  },
  { number: 'R20', path: 'goodFaith', breaks: filing => !filing.goodFaith },
  { number: 'R21', path: 'context', breaks: filing => filing.context !== 'offer' },
  { number: 'R22', path: 'scale', breaks: filing => filing.scale === 'personal_use' },
  { number: 'R23', path: 'minorInvolved', breaks: filing => filing.minorInvolved },
  {
    number: 'R25',
    path: 'listing.text',
    breaks: ({ listing }) => listing.type === 'recipe_or_instructions' && !empty(listing.text),
  },
  {
    number: 'R26',
    path: 'listing.title',
    breaks: ({ listing }) => listing.type === 'recipe_or_instructions' && !empty(listing.title),
  },
  {
    number: 'R27',
    path: 'evidence',
    breaks: ({ listing, evidence }) => listing.type === 'recipe_or_instructions' && evidence.length > 0,
  },
  {
    number: 'R28',
    path: 'particulars',
    breaks: ({ listing, particulars }) =>
      listing.type === 'recipe_or_instructions' && particulars !== undefined,
  },
  ...kindRules,
]

export const complaintsOf = (filing: Filing, reporter: Organisation): Complaint[] =>
  rules
    .filter(rule => rule.breaks(filing, reporter))
    .map(({ number, path }) => ({ path, rule: number, sentence: say(`rule.${number}`) }))
