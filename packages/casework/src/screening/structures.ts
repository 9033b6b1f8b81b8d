/** A run of text that may be a structure. Offsets are UTF-16 units into the text given. */
export type Candidate = { kind: 'smiles' | 'inchi' | 'inchikey'; start: number; end: number; text: string }

/** Atoms of organic chemistry and what binds them; it begins with an atom, and not in the middle of a word. */
const smiles =
  /(?<![\p{L}\p{N}])(?:\[[^\][\s]{1,20}\]|Cl|Br|[BCNOPSFIcnops])(?:\[[^\][\s]{1,20}\]|Cl|Br|[BCNOPSFIcnops]|[-=#$:/\\.%()@+\d])*/gu
const inchi = /InChI=1S?\/[A-Za-z0-9.()/+,;?*-]+/g
const inchikey = /(?<![\p{L}\p{N}])[A-Z]{14}-[A-Z]{10}-[A-Z](?![\p{L}\p{N}])/gu

const lengthMax = 400
const atomsMin = 7
const atom = /Cl|Br|[BCNOPSFIcnops]/g

/** What no word looks like: a branch, a ring that closes, or a bond that is written. */
const isShaped = (text: string): boolean => /[(=#]/.test(text) && !/^[A-Z\d.-]+$/.test(text)

/** A sentence's own signs are no part of what stands in it. */
const withoutEnd = (text: string): string => {
  let cut = text.replace(/[.:/\\=#%@+-]+$/, '')
  while (cut.endsWith(')') && cut.split('(').length < cut.split(')').length) cut = cut.slice(0, -1)
  return cut
}

const runs = (text: string, kind: Candidate['kind'], pattern: RegExp): Candidate[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const written = kind === 'inchikey' ? found : withoutEnd(found)
    return { kind, start: index, end: index + written.length, text: written }
  })

/** Whatever may be a structure, in order; whether it is one, chemistry says. */
export const candidatesIn = (text: string): Candidate[] => {
  const keyed = [...runs(text, 'inchi', inchi), ...runs(text, 'inchikey', inchikey)]
  const written = runs(text, 'smiles', smiles).filter(
    ({ text: run, start, end }) =>
      run.length <= lengthMax &&
      (run.match(atom)?.length ?? 0) >= atomsMin &&
      isShaped(run) &&
      !keyed.some(other => start < other.end && other.start < end),
  )
  return [...keyed, ...written].sort((a, b) => a.start - b.start)
}
