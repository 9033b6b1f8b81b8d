/** What became of one structure. An InChI gives its key and no families. */
export type Looked = { families: string[] | null; inchikey: string } | 'no_structure' | 'not_looked'

/** Looks at structures outside this thread, within a time; what it could not look at it says. */
export type Chemistry = {
  look: (structures: readonly string[]) => Promise<Looked[]>
  state: () => ChemistryState
}
export type ChemistryState = { ready: boolean; why: string | null }

/** Where none was opened: every structure is unread, and said to be. */
export const noChemistry: Chemistry = {
  look: structures => Promise.resolve(structures.map(() => 'not_looked')),
  state: () => ({ ready: false, why: 'not opened' }),
}
