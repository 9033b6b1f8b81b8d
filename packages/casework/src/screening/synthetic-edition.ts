import type { ListedSubstance } from '@tocsin/domain/report/recognition'
import { compile } from '@tocsin/screening/compile'
import type { Edition, Substance, Term } from '@tocsin/screening/edition'
import type { Watchlist } from '../load-watchlist.ts'

/** Invented, every one of them: nothing that screens against this list tells anything about the real one. */
const invented: readonly (readonly [
  Substance['category'],
  string[],
  Substance['legitUse'],
  string,
  ...string[],
])[] = [
  ['synthetic_opioid', ['1961-I'], 'none', 'Zorvanil', 'зорванил', '佐瓦尼尔'],
  ['synthetic_opioid', ['1961-I'], 'limited', 'Brelodyne', 'brelodyne patch'],
  ['precursor', ['1988-I'], 'none', 'Quenitrax ethyl glycolide', 'quenitrax'],
  ['precursor', ['1988-I'], 'broad', 'Tamferol anhydride', 'tamferol'],
  ['precursor', ['1988-II'], 'broad', 'Oltrezine', 'oltrezine solvent'],
  ['nps', ['1971-II'], 'none', '4-Miskavene', '4-MKV'],
  ['nps', [], 'none', 'Plinadone', 'plinadon'],
  ['nps', [], 'none', 'Vexomarin-7', 'vexomarin'],
  ['controlled_drug', ['1971-I'], 'none', 'Drusetane', 'purple heron*'],
  ['controlled_drug', ['1961-I'], 'limited', 'Karvolide', 'quiet lamp*'],
  ['equipment', [], 'limited', 'Halvertine tablet press', 'halvertine press'],
]

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** A star marks a word that has an ordinary meaning too, as slang has. */
const termsOf = (id: string, names: readonly string[]): Omit<Term, 'id'>[] =>
  names.map((written, place) => ({
    substanceId: id,
    term: written.replace('*', ''),
    kind: place === 0 ? 'name' : written.endsWith('*') ? 'street' : 'synonym',
    language: /[а-я]/.test(written) ? 'ru' : /\p{Script=Han}/u.test(written) ? 'zh' : 'en',
    ambiguous: written.endsWith('*'),
  }))

const syntheticEdition: Edition = {
  name: 'Synthetic list for tests, edition 1',
  date: '2026-11-25',
  substances: invented.map(([category, control, legitUse, name]) => ({
    ...{ id: idOf(name), name, category, control, legitUse, cas: [] },
  })),
  terms: invented
    .flatMap(([, , , ...names]) => termsOf(idOf(names[0]!), names))
    .map((term, id) => ({ id, ...term })),
}

/** What test organisations screen against, and what it says of each substance. */
export const syntheticWatchlist = (): Watchlist => ({
  id: 'ad3c41f5-5b4a-4c56-8f0a-3f6c0c4b6a11',
  name: syntheticEdition.name,
  compiled: compile(syntheticEdition),
  substances: new Map(
    syntheticEdition.substances.map(
      ({ id, name, category, control, legitUse }): [string, ListedSubstance] => [
        id,
        {
          id,
          name,
          category,
          control,
          legitUse,
          notes: 'Invented for tests; on no list of any country.',
          status: [],
        },
      ],
    ),
  ),
})
