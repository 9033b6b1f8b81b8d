import type { Hit, ListedSubstance, Recognition } from '@tocsin/domain/report/recognition'

export const isSlang = ({ kind }: Hit): boolean => kind === 'street' || kind === 'emoji'

/** What the text names outright goes before what only slang points to: everyday words are slang for something. */
export const surestFirst = ({ substances, hits }: Recognition): ListedSubstance[] => {
  const named = new Set(hits.filter(hit => !isSlang(hit)).map(({ substanceId }) => substanceId))
  return substances.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)))
}
