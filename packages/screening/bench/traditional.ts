/**
 * Writes `src/text/traditional.ts`: the traditional forms of the characters that an edition's terms and the engine's
 * own words hold.
 * Usage: node bench/traditional.ts EDITION.json TSCharacters.txt, the second from OpenCC's data (Apache-2.0): a
 * traditional character, a tab, and its simplified forms, the usual one first.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { phrases } from '../src/context/phrases.ts'
import { forms as wordsOfKinds } from '../src/wording/forms.ts'

const [editionPath, charactersPath] = process.argv.slice(2)
const edition: { terms: { term: string }[] } = JSON.parse(readFileSync(editionPath!, 'utf8'))
const written = [
  ...edition.terms.map(({ term }) => term),
  ...phrases.flatMap(each => [each.opening, ...each.rest]),
  ...wordsOfKinds().map(each => each.written),
]
const used = new Set(written.join('').match(/\p{Script=Han}/gu))
const forms = new Map<string, string>()
for (const line of readFileSync(charactersPath!, 'utf8').split('\n')) {
  const [traditional, simplified = ''] = line.split('\t')
  const usual = simplified.split(' ')[0]!
  const isOneOf = usual.length === 1 && traditional!.length === 1 && usual !== traditional && used.has(usual)
  if (isOneOf) forms.set(usual, (forms.get(usual) ?? '') + traditional)
}
const rows = [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([simplified, all]) => simplified + all)
const lines = [`${rows.join(' ')} `.match(/.{1,90} /gu)!].flat()
writeFileSync(
  new URL('../src/text/traditional.ts', import.meta.url),
  [
    '/**',
    ' * Simplified characters, each with its traditional forms behind it: those that terms and phrases hold. Written by',
    " * bench/traditional.ts from OpenCC's table (Apache-2.0).",
    ' */',
    'export const traditionalForms =',
    ...lines.map(
      (line, at) =>
        `  '${at === lines.length - 1 ? line.trim() : line}'${at === lines.length - 1 ? '' : ' +'}`,
    ),
    '',
  ].join('\n'),
)
