export type Category = 'precursor' | 'synthetic_opioid' | 'nps' | 'controlled_drug' | 'equipment'

export type TermKind =
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

/** `case`: only in its own letter case. `part`: more letters may follow. */
export type TermOption = 'case' | 'part'

export type Precision = 'day' | 'month' | 'year'

export type EditionRow = {
  id: string
  number: number
  name: string
  /** `2026-11-25` */
  published_on: string
  digest: string
  recalled_left_out: number
  imported_at: Date
}

export type SubstanceRow = {
  edition: string
  id: string
  name: string
  category: Category
  /** Schedules of the United Nations conventions, as `1961-I`. */
  control: string[]
  cas: string[]
  inchikey: string | null
  smiles: string | null
  legit_use: 'none' | 'limited' | 'broad'
  /** Shown as notes, never read as status. */
  notes: string | null
  source: string
}

export type TermRow = {
  edition: string
  /** Its place in the edition's list, from 1. */
  id: number
  substance: string
  term: string
  kind: TermKind
  language: string
  ambiguous: boolean
  options: TermOption[]
  source: string
}

export type ControlStatusRow = {
  edition: string
  substance: string
  jurisdiction: string
  instrument: string
  schedule: string
  /** As the source states it: a day, a month or a year. Null means "date not in source". */
  adopted_on: string | null
  in_force_from: string | null
  /** Of `adopted_on`, or of `in_force_from` where that stands alone. */
  precision: Precision
  source: string
}

export type WatchlistTables = {
  edition: EditionRow
  substance: SubstanceRow
  term: TermRow
  control_status: ControlStatusRow
}
