/** Names of two words in the other cases of Russian and Polish, whose words also change places. */

/** An ending, and those that stand in its place in the other cases. */
type Endings = [RegExp, string[]][]

const russianAdjectives: Endings = [
  [/(?:ый|ой|ое)$/, ['ого', 'ому', 'ым', 'ом']],
  [/(?<=[гкхжшчщ])ий$/, ['ого', 'ому', 'им', 'ом']],
  [/ий$/, ['его', 'ему', 'им', 'ем']],
  [/ая$/, ['ой', 'ой', 'ой', 'ой', 'ую']],
]
const russianNouns: Endings = [
  [/ий$/, ['ия', 'ию', 'ием', 'ии']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['а', 'у', 'ом', 'е']],
  [/а$/, ['ы', 'е', 'ой', 'е', 'у']],
  [/о$/, ['а', 'у', 'ом', 'е']],
  [/ль$/, ['ля', 'лю', 'лем', 'ле']],
]
const polishAdjectives: Endings = [
  [/y$/, ['ego', 'emu', 'ym', 'ym']],
  [/i$/, ['iego', 'iemu', 'im', 'im']],
  [/a$/, ['ej', 'ej', 'ą', 'ej', 'ą']],
]
const polishNouns: Endings = [
  [/(?<=nik)$/, ['a', 'owi', 'iem', 'u']],
  [/(?<=k)$/, ['u', 'owi', 'iem', 'u', 'a']],
  [/(?<=[bcdfghjlłmnprstwz])$/, ['u', 'owi', 'em', 'ie', 'a']],
  [/a$/, ['y', 'ie', 'ą', 'ie', 'ę']],
]

const declensions: Record<string, { adjectives: Endings; nouns: Endings; letters: RegExp }> = {
  ru: { adjectives: russianAdjectives, nouns: russianNouns, letters: /^[а-яё]{4,} [а-яё]{4,}$/ },
  pl: {
    adjectives: polishAdjectives,
    nouns: polishNouns,
    letters: /^[a-ząćęłńóśźż]{4,} [a-ząćęłńóśźż]{4,}$/,
  },
}

/** All forms of an adjective and a noun that agree, in either order, except the one given. */
export function declined(name: string, language: string): string[] {
  const declension = declensions[language]
  if (!declension?.letters.test(name)) return []
  const [first, second] = name.split(' ') as [string, string]
  const forms = new Set<string>()
  for (const [adjective, noun] of [
    [first, second],
    [second, first],
  ] as const) {
    const qualifying = formsOf(adjective, declension.adjectives)
    const meaning = formsOf(noun, declension.nouns)
    if (!qualifying || !meaning) continue
    for (let k = 0; k < Math.min(qualifying.length, meaning.length); k++)
      forms.add(`${qualifying[k]} ${meaning[k]}`).add(`${meaning[k]} ${qualifying[k]}`)
  }
  forms.delete(name)
  return [...forms]
}

function formsOf(word: string, endings: Endings): string[] | undefined {
  const found = endings.find(([ending]) => ending.test(word))
  return found && [word, ...found[1].map(other => word.replace(found[0], other))]
}
