import type { ChemistryState } from './chemistry.ts'

/** What a name stands for, as SMILES; null where it is no name, or nobody here reads names. */
export type ReadName = string | null | 'not_looked'

/** Reads systematic names outside this process, within a time; what it could not look at it says. */
export type Names = {
  read: (names: readonly string[]) => Promise<ReadName[]>
  state: () => ChemistryState
}

/** Where no reader is installed: names are no structures, as if nobody had heard of them. */
export const noNames: Names = {
  read: names => Promise.resolve(names.map(() => null)),
  state: () => ({ ready: false, why: 'not installed' }),
}
