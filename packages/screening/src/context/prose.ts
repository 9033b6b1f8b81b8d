import { functionWordShare } from './language.ts'

/** Shorter texts are titles and labels, whatever they say. */
const proseLengthMin = 60
/** Listings are strings of nouns and numbers; sentences hold their function words. */
const functionWordShareMin = 0.22

/**
 * Whether a text is written in sentences. Sentences that name a substance and neither offer nor ask for anything
 * are about it. Known weakness: scripts without spaces are never called prose.
 */
export function isProse(text: string): boolean {
  return text.length >= proseLengthMin && functionWordShare(text) >= functionWordShareMin
}
