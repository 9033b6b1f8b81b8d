import type { Phrase } from './phrases.ts'

/** Words that turn what follows into its absence: `no licence`, `sans facture`, `без договора`, `不需要资质`. */
const negations = new Set(
  (
    'no not none without never zero skip forget nor dont don sans pas ni aucun aucune zéro jamais sin ni nada nunca sem nem esqueça ' +
    'esquece senza non niente nessun nessuna né ohne kein keine keinen keiner nicht nie zonder geen niet bez nie żaden ' +
    'żadnych без не нет ни никаких بدون بلا لا ما غير من'
  ).split(' '),
)
const negatingCharacters = /[不无没免勿非未]\p{L}{0,2}$/u
/** Turkish says it behind the word. */
const negatingEnd = /^\p{L}{0,6}\s*(?:yok|değil|gerekmez|istemiyoruz|istemez|sormayız)/u

/** Whether a phrase is said not to be there, by the two words before it or, in Turkish, the one behind. */
export function isNegated(text: string, start: number, end: number, phrase: Phrase): boolean {
  if (phrase.language === 'zh') return negatingCharacters.test(text.slice(Math.max(0, start - 3), start))
  if (phrase.language === 'tr' && negatingEnd.test(text.slice(end, end + 30).toLowerCase())) return true
  const clause = text
    .slice(Math.max(0, start - 40), start)
    .split(/[,;:!?()\n]|\.\s/u)
    .at(-1)!
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.slice(-2).some(word => negations.has(word))
}
