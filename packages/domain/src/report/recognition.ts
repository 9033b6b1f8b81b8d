import type { Sentence } from '../sentence.ts'

/** Where in the listing something was recognised. UTF-16 offsets into the stored text. */
export type Span = { field: 'title' | 'description'; start: number; end: number; text: string }

export type Disguise = { class: string; from: string; to: string; at: number }

/** From this confidence on a hit names its substance; a word that only may mean one is shown, and decides nothing. */
export const surely = 0.8

export type Hit = Span & {
  substanceId: string
  term: string
  kind: string
  language: string
  disguises: Disguise[]
  list: string
  edition: string
  confidence: number
}

export type FoundIndicator = Span & { code: string; against: boolean; weight: number }

/**
 * Of the wording as it was learnt, and in no checklist: what each word, the other words together and the standing of the names
 * add or take. Some of it stands nowhere: its span is empty.
 */
export const isLearnt = ({ code }: Pick<FoundIndicator, 'code'>): boolean => code.startsWith('W')

/** A structure in the text that falls under the generic definition of a family. It is not the law of any country. */
export type FoundFamily = Span & {
  family: string
  /** Absent where the structure itself stands in the text; `name` where a systematic name of it does. */
  writtenAs?: 'name'
}

/** A structure in the text, or a name of one, that the list has under another name. */
export type FoundListed = Span & { substance: string; writtenAs?: 'name' }

/** One line of a law, as its source gives it. A date that no source states is null and said to be so. */
export type ControlStatus = {
  jurisdiction: string
  instrument: string
  schedule: string
  adoptedOn: string | null
  inForceFrom: string | null
  precision: string
  source: string
}

/** A listed substance as the edition had it on the day of the report. */
export type ListedSubstance = {
  id: string
  name: string
  category: 'precursor' | 'synthetic_opioid' | 'nps' | 'controlled_drug' | 'equipment'
  legitUse: 'none' | 'limited' | 'broad'
  control: string[]
  notes: string
  status: ControlStatus[]
}

/** What the engine saw in a text: the snapshot that a report keeps. */
export type Recognition = {
  edition: string
  grade: 'clear' | 'review' | 'urgent'
  summary: Sentence
  hits: Hit[]
  indicators: FoundIndicator[]
  substances: ListedSubstance[]
  /** Absent where structures were not looked for yet. */
  families?: FoundFamily[]
  /** Absent where no structure is one of a listed substance. */
  listed?: FoundListed[]
  /** How many structures, and systematic names, stand in the text that could not be looked at. */
  unreadStructures?: number
}
