/** A dated watchlist, as published. Terms point at substances by id. */
export type Edition = { name: string; date: string; substances: Substance[]; terms: Term[] }

export type Substance = {
  id: string
  name: string
  category: 'precursor' | 'synthetic_opioid' | 'nps' | 'controlled_drug' | 'equipment'
  /** United Nations conventions only: `1961-I` ... `1971-IV`, `1988-I`, `1988-II`. */
  control: string[]
  legitUse: 'none' | 'limited' | 'broad'
  cas: string[]
  smiles?: string
  inchikey?: string
}

export type Term = {
  id: number
  substanceId: string
  term: string
  kind:
    | 'name'
    | 'synonym'
    | 'iupac'
    | 'cas'
    | 'abbreviation'
    | 'street'
    | 'brand'
    | 'misspelling'
    | 'emoji'
    | 'formula'
    | 'ec'
    | 'un'
  language: string
  /** The word has an everyday meaning too: it counts only where the text around it supports it. */
  ambiguous: boolean
  /** `case`: read only in its own letter case, as a code is. `part`: more letters may follow, as in German compounds. */
  options?: ('case' | 'part')[]
}
