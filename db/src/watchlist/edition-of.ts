import type { Category, SubstanceRow, TermKind, TermOption, TermRow } from './rows.ts'

/** What packages/screening compiles; stated again here because neither room imports the other. */
type EditionToScreen = {
  name: string
  date: string
  substances: {
    id: string
    name: string
    category: Category
    control: string[]
    legitUse: 'none' | 'limited' | 'broad'
    cas: string[]
    smiles?: string
    inchikey?: string
  }[]
  terms: {
    id: number
    substanceId: string
    term: string
    kind: TermKind
    language: string
    ambiguous: boolean
    options?: TermOption[]
  }[]
}

type Rows = {
  name: string
  publishedOn: string
  substances: Omit<SubstanceRow, 'edition'>[]
  terms: Omit<TermRow, 'edition'>[]
}

/** The same from the database's rows (`readEdition`) and from the files (`readEditionFiles`). */
export function editionOf({ name, publishedOn, substances, terms }: Rows): EditionToScreen {
  return {
    name,
    date: publishedOn,
    substances: substances.map(row => ({
      id: row.id,
      name: row.name,
      category: row.category,
      control: row.control,
      legitUse: row.legit_use,
      cas: row.cas,
      ...(row.smiles !== null && { smiles: row.smiles }),
      ...(row.inchikey !== null && { inchikey: row.inchikey }),
    })),
    terms: terms.map(row => ({
      id: row.id,
      substanceId: row.substance,
      term: row.term,
      kind: row.kind,
      language: row.language,
      ambiguous: row.ambiguous,
      ...(row.options.length > 0 && { options: row.options }),
    })),
  }
}
