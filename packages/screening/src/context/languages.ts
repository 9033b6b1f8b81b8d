/**
 * The languages in which the words around a name are heard: each has its words in `phrases/`, in `words/` and in
 * `wording/kinds/`. Several at once are bits, in this order.
 */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'zh'] as const

export type Language = (typeof languages)[number]

export const bitOf = (language: Language): number => 1 << languages.indexOf(language)

/** Each set is made once: callers only ask it. */
const sets = new Map<number, ReadonlySet<string>>()

export function setOf(bits: number): ReadonlySet<string> {
  let set = sets.get(bits)
  if (!set) {
    set = new Set(languages.filter((_, index) => (bits >> index) & 1))
    sets.set(bits, set)
  }
  return set
}
