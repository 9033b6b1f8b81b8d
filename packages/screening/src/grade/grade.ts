import type { CompiledEdition } from '../compiled.ts'
import type { IndicatorCode } from '../context/indicators.ts'
import { isFunctionWord, likelyLanguages } from '../context/language.ts'
import type { Phrase } from '../context/phrases.ts'
import { isProse } from '../context/prose.ts'
import { hasQuantity } from '../context/quantity.ts'
import { isImpersonal, isTale, reporting } from '../context/report.ts'
import type { Substance } from '../edition.ts'
import type { FoundIndicator, Grade, Hit, Screening } from '../listing.ts'
import type { Sentence } from '../sentences.ts'
import { scoreOf } from './score.ts'
import { countingHits, independentOf, isCertain, isSlang, isTelling, isTellingSlang } from './support.ts'
import { isUrgent } from './urgent.ts'
import {
  ambiguousShare,
  indicatorWeights,
  namingWeight,
  proseUpTo,
  proseWeight,
  quantityWeight,
  repeatShare,
  reportedShare,
  reportFrom,
  reportWeight,
  tellingFrom,
  topicRepeatShare,
  unnamed,
} from './weights.ts'

/** `wording` is what the words weigh as they were learnt, and where those stand that weighed most. */
export type Context = {
  text: string
  indicators: FoundIndicator[]
  offers: number
  wording?: { points: number; shown: FoundIndicator[] }
}

/**
 * Whether what was found could raise a listing, before anything is said against it. Where it could not, what speaks
 * against it need not be read: most listings end here, with the telling names still shown.
 */
export function mayMatter(named: Hit[], phrases: Phrase[], threshold: number): boolean {
  if (named.some(hit => isCertain(hit) || isTelling(hit) || isTellingSlang(hit))) return true
  if (phrases.some(({ cue }) => indicatorWeights[cue as IndicatorCode] >= tellingFrom)) return true
  const most = weigh(phrases.map(({ cue, opening }) => ({ code: cue as IndicatorCode, text: opening })))
  return unnamed + most >= threshold || countingHits(named, most + quantityWeight, 0).length > 0
}

const scoreOfNothing = scoreOf(unnamed)

export function nothingMatters(named: Hit[]): Screening {
  return {
    grade: 'clear',
    score: scoreOfNothing,
    hits: named.filter(isTelling),
    indicators: [],
    summary: { code: 'nothing_named', params: {} },
  }
}

/** What was found, weighed: which hits count, the score, the grade, and the sentence a person reads. */
export function grade(
  compiled: CompiledEdition,
  found: Hit[],
  { text, indicators, offers, wording }: Context,
  threshold: number,
): Screening {
  const spoken = likelyLanguages(text)
  const everyday = indicators.filter(({ code }) => code === 'X07')
  const named = found.filter(
    hit =>
      isCertain(hit) ||
      ((isCapital(hit.text) || !isFunctionWord(hit.text, spoken)) && !isPartOfGoods(hit, everyday)),
  )
  const unproven = named.filter(hit => !isCertain(hit))
  const independent = independentOf(unproven, indicators)
  const told = indicators.some(({ code }) => code === 'X04' || code === 'X03')
  const reports = named.length > 0 && reporting(text, indicators, offers) >= reportFrom
  const suspicion = weigh(indicators.filter(({ against }) => !against)) * (reports ? reportedShare : 1)
  const ordinary = weigh(independent.filter(({ code }) => code === 'X07'))
  const isAbout =
    suspicion < proseUpTo && named.length > 0 && isProse(text) && (told ? offers === 0 : isImpersonal(text))
  const tells = named.length > 0 && offers === 0 && indicators.every(isHarmless) && isTale(text)
  const offersNothing = reports || tells ? reportWeight : isAbout ? proseWeight : 0
  const exculpation =
    weigh(indicators.filter(({ against, code }) => against && code !== 'X07')) + offersNothing
  const quantity = named.length > 0 && hasQuantity(text)
  const independentSuspicion = weigh(independent.filter(({ against }) => !against))
  const support = independentSuspicion - exculpation + (quantity ? quantityWeight : 0)
  const counting = countingHits(named, support, ordinary)
  const counted = new Set(counting)
  const isNamed = named.some(isCertain)
  const hits = named.filter(
    hit =>
      counted.has(hit) ||
      (isTelling(hit) && !(isNamed && !isCertain(hit) && isSlang(hit))) ||
      (isTellingSlang(hit) && (ordinary === 0 || isForeign(hit, spoken))),
  )
  const substances = [...new Set(counting.map(hit => hit.substanceId))].map(
    id => compiled.substances.get(id)!,
  )
  const naming =
    counting.length > 0
      ? namingPoints(counting, compiled) + (quantity ? quantityWeight : 0)
      : unnamed - ordinary
  const points = naming + suspicion - exculpation + (wording?.points ?? 0)
  const score = scoreOf(points)
  const given: Grade =
    points < threshold
      ? 'clear'
      : isUrgent(compiled, counting, indicators, wording?.points ?? 0)
        ? 'urgent'
        : 'review'
  return {
    grade: given,
    score,
    hits,
    indicators: wording ? [...indicators, ...wording.shown] : indicators,
    summary: summarise(given, substances, suspicion, exculpation),
  }
}

/** Nothing that the text says for itself: what speaks against, and what a name alone shows. */
const isHarmless = ({ code, against }: FoundIndicator) => against || code === 'P01' || code === 'P03'

/** `MET` is a code where `met` holds Dutch together. */
const isCapital = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()

/** Everyday goods whose name holds the word: the sweet of `doce de leite`, the bolt of `M30 bolts`. */
const isPartOfGoods = ({ field, start, end }: Hit, everyday: FoundIndicator[]) =>
  everyday.some(
    goods =>
      goods.field === field &&
      goods.start <= start &&
      end <= goods.end &&
      end - start < goods.end - goods.start,
  )

/** In the language of the text, and not in English, whose everyday words were counted. */
const isForeign = ({ language }: Hit, spoken: ReadonlySet<string>) =>
  language !== 'en' && spoken.has(language)

/** The most telling name counts; an ambiguous word counts less than a name that means nothing else. */
function namingPoints(counting: Hit[], compiled: CompiledEdition): number {
  let most = 0
  for (const hit of counting) {
    const weight = namingWeight(compiled.substances.get(hit.substanceId)!)
    most = Math.max(most, isCertain(hit) ? weight : weight * ambiguousShare)
  }
  return most
}

/** Each indicator once, and a little more for each further wording. */
function weigh(indicators: { code: IndicatorCode; text: string }[]): number {
  if (indicators.length === 0) return 0
  if (indicators.length === 1) return indicatorWeights[indicators[0]!.code]
  if (indicators.length <= few) return weighFew(indicators)
  const wordings = new Map<IndicatorCode, Set<string>>()
  for (const { code, text } of indicators) {
    const texts = wordings.get(code) ?? new Set()
    wordings.set(code, texts.add(text.toLowerCase()))
  }
  let sum = 0
  for (const [code, texts] of wordings) {
    sum += inWordings(code, texts.size)
  }
  return sum
}

function inWordings(code: IndicatorCode, count: number): number {
  const share = code === 'X07' || code === 'X04' ? topicRepeatShare : repeatShare
  return indicatorWeights[code] * ((1 - share ** count) / (1 - share))
}

/** So many are compared with one another sooner than they are gathered in sets. */
const few = 8

function weighFew(indicators: { code: IndicatorCode; text: string }[]): number {
  const texts = indicators.map(({ text }) => text.toLowerCase())
  let sum = 0
  for (let i = 0; i < texts.length; i++) {
    const { code } = indicators[i]!
    if (firstOf(code, indicators) < i) continue
    let count = 1
    for (let k = i + 1; k < texts.length; k++) {
      if (indicators[k]!.code !== code) continue
      let same = i
      while (same < k && (indicators[same]!.code !== code || texts[same] !== texts[k])) same++
      if (same === k) count++
    }
    sum += inWordings(code, count)
  }
  return sum
}

function firstOf(code: IndicatorCode, indicators: { code: IndicatorCode }[]): number {
  let first = 0
  while (indicators[first]!.code !== code) first++
  return first
}

function summarise(given: Grade, substances: Substance[], suspicion: number, exculpation: number): Sentence {
  const names = substances
    .slice(0, 3)
    .map(substance => substance.name)
    .join(', ')
  if (substances.length === 0)
    return { code: given === 'clear' ? 'nothing_named' : 'indicators_only', params: {} }
  if (given === 'clear') {
    return {
      code: exculpation > suspicion ? 'named_but_explained' : 'named_without_context',
      params: { names },
    }
  }
  return { code: given === 'urgent' ? 'urgent_named' : 'review_named', params: { names } }
}
