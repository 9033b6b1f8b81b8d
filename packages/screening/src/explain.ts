import { isLearnt } from './context/indicators.ts'
import type { FoundIndicator, Hit } from './listing.ts'
import type { Sentence } from './sentences.ts'

export type Explanation = {
  /** For each hit, in order: what was read, what it is, where it is listed, and each disguise that was undone. */
  hits: { hit: Hit; sentences: Sentence[] }[]
  spokeFor: Sentence[]
  spokeAgainst: Sentence[]
}

/** Built on what was found alone: the same findings always explain themselves in the same words. */
export function explain(screening: { hits: Hit[]; indicators: FoundIndicator[] }): Explanation {
  return {
    hits: screening.hits.map(hit => ({ hit, sentences: sentencesOf(hit) })),
    spokeFor: said(screening.indicators.filter(indicator => !indicator.against)),
    spokeAgainst: said(screening.indicators.filter(indicator => indicator.against)),
  }
}

function sentencesOf(hit: Hit): Sentence[] {
  return [
    { code: 'hit_named', params: { text: hit.text, term: hit.term } },
    { code: `hit_kind_${hit.kind}`, params: {} },
    { code: 'hit_list', params: { list: hit.list, edition: hit.edition } },
    ...hit.disguises.map(
      ({ class: disguise, from, to }): Sentence => ({ code: `disguise_${disguise}`, params: { from, to } }),
    ),
  ]
}

const said = (indicators: FoundIndicator[]): Sentence[] => [
  ...once(indicators.filter(({ code }) => !isLearnt(code))),
  ...indicators.filter(({ code }) => isLearnt(code)).map(share),
]

/** What was learnt is said word by word, each with its share: all shares, for and against, add up to what the wording comes to. */
const share = ({ code, against, text, weight }: FoundIndicator): Sentence => ({
  code: `indicator_${code}`,
  params: { text, points: against ? -weight : weight },
})

/** Each indicator is said once, with every wording that showed it. */
function once(indicators: FoundIndicator[]): Sentence[] {
  const wordings = new Map<FoundIndicator['code'], Set<string>>()
  for (const { code, text } of indicators) wordings.set(code, (wordings.get(code) ?? new Set()).add(text))
  return [...wordings].map(([code, texts]) => ({
    code: `indicator_${code}`,
    params: { text: [...texts].join(', ') },
  }))
}
