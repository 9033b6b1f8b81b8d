/**
 * Names of several words whose first is bent, or whose little words are others: `chlorku benzylu` for `chlorek benzylu`.
 * The end of the last word is read at its edge (edges.ts), an adjective beside its noun in declined.ts.
 */
export function inflectedSpellings(name: string, language: string): string[] {
  if (!name.includes(' ')) return []
  const spelled = new Set(rules[language]?.flatMap(rule => rule(name)) ?? [])
  spelled.delete(name)
  return [...spelled]
}

/** What a name becomes where it has the form. */
type Rule = (name: string) => string[]

const where =
  (form: RegExp, become: (...parts: string[]) => string[]): Rule =>
  name => {
    const parts = form.exec(name)
    return parts ? become(...parts.slice(1)) : []
  }

/** `chlorek`, `chlorku`, `chlorkiem`. */
const polishNoun = (noun: string, end: string) => {
  const stem = noun.replace(/ek$/, 'k')
  return stem + (stem.endsWith('k') && end.startsWith('e') ? `i${end}` : end)
}

/** Traders leave the little word between two nouns out, or take another: `stampo compresse`, `presse pour comprimés`. */
const linkedBy = (...links: string[]): Rule =>
  where(new RegExp(`^(\\p{L}{5,}) (?:${links.join('|')}) (\\p{L}{3,})$`, 'u'), (first, second) => [
    `${first} ${second}`,
    ...links.map(link => `${first} ${link} ${second}`),
  ])

/** `presses à comprimés`, `máquinas de comprimidos`. */
const firstWord = (form: RegExp, plural: string): Rule =>
  where(new RegExp(`^(\\p{L}{4,})(${form.source}) (.{3,})$`, 'u'), (stem, _end, rest) => [
    `${stem}${plural} ${rest}`,
  ])
const withS: Rule = where(/^(\p{L}{3,}[aeoér]) (.{3,})$/u, (first, rest) => [
  `${first}${first.endsWith('r') ? 'es' : 's'} ${rest}`,
])
const withFrenchS: Rule = where(/^(\p{L}{3,}[erlt]) (.{3,})$/u, (first, rest) => [`${first}s ${rest}`])

const rules: Record<string, Rule[]> = {
  ru: [
    where(/^(\p{L}{3,})([ыи])е (\p{L}{3,})ы$/u, (adjective, vowel, noun) => [
      `${adjective}${vowel}х ${noun}ов`,
      `${adjective}${vowel}м ${noun}ам`,
      `${adjective}${vowel}ми ${noun}ами`,
      `${adjective}${vowel}й ${noun}`,
    ]),
    where(/^(\p{L}{3,}[бвгджзклмнпрстфхц]) (.{4,})$/u, (noun, rest) =>
      ['а', 'у', 'ом', 'е'].map(end => `${noun}${end} ${rest}`),
    ),
  ],
  pl: [
    where(/^(\p{L}{3,}[bcdfgklmnprstwz]) (.{4,})$/u, (noun, rest) =>
      ['u', 'em'].map(end => `${polishNoun(noun, end)} ${rest}`),
    ),
    where(/^(\p{L}{3,})a (.{4,})$/u, (noun, rest) =>
      [noun.endsWith('k') ? 'i' : 'y', 'ę', 'ą'].map(end => `${noun}${end} ${rest}`),
    ),
  ],
  de: [
    where(/^(\p{Ll}{2,}?)(?:er|es|e) (\p{L}{4,})$/u, (adjective, noun) =>
      ['er', 'es', 'e', 'en', 'em'].map(end => `${adjective}${end} ${noun}`),
    ),
  ],
  fr: [linkedBy('à', 'pour'), linkedBy('de', 'du'), linkedBy('en'), withFrenchS],
  es: [linkedBy('de', 'para'), withS],
  pt: [linkedBy('de', 'para'), withS],
  it: [linkedBy('per', 'da'), linkedBy('di'), linkedBy('in'), firstWord(/a/, 'e'), firstWord(/[eo]/, 'i')],
}
