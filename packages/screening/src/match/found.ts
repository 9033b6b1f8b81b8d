import type { Phrase } from '../context/phrases.ts'
import type { Term } from '../edition.ts'
import type { Disguise } from './disguise.ts'

/** A term read in a text, before anything is said about what it means there. */
export type Found = {
  term: Term
  start: number
  end: number
  confidence: number
  /** The path to the term, worked out only for what is kept. */
  reveal: () => Disguise[]
}

export type FoundPhrase = { phrase: Phrase; start: number; end: number }

export type FoundInText = { terms: Found[]; phrases: FoundPhrase[]; weak: number[] }
