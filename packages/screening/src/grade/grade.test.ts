import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { IndicatorCode } from '../context/indicators.ts'
import { speaksAgainst } from '../context/indicators.ts'
import { phrases } from '../context/phrases.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { FoundIndicator, Hit } from '../listing.ts'
import { type Context, grade, mayMatter } from './grade.ts'
import { pointsOf } from './score.ts'
import {
  ambiguousConfidenceMax,
  ambiguousShare,
  covertWording,
  indicatorWeights,
  namingWeight,
  proseWeight,
  quantityWeight,
  repeatShare,
  reportedShare,
  reportWeight,
  reviewFrom,
  topicRepeatShare,
  unnamed,
} from './weights.ts'

const compiled = compile(sampleEdition)
const hit = (substanceId: string, rest: Partial<Hit> = {}): Hit => ({
  substanceId,
  term: substanceId,
  kind: 'name',
  language: 'en',
  field: 'title',
  start: 0,
  end: 5,
  text: substanceId,
  disguises: [],
  list: '',
  edition: '',
  confidence: 0.98,
  ...rest,
})
const indicator = (code: IndicatorCode, text: string = code): FoundIndicator => ({
  code,
  against: speaksAgainst(code),
  field: 'description',
  start: 0,
  end: 1,
  text,
  weight: indicatorWeights[code],
})
const context = (indicators: FoundIndicator[] = [], text = 'x', offers = 1): Context => ({
  text,
  indicators,
  offers,
})
const points = (hits: Hit[], given: Context) => pointsOf(grade(compiled, hits, given, reviewFrom).score)
const cocaine = namingWeight(compiled.substances.get('cocaine')!)

test('points are the name, what speaks for it, and less what speaks against', () => {
  expect(points([hit('cocaine')], context())).toBeCloseTo(cocaine)
  expect(points([hit('cocaine')], context([indicator('P08')]))).toBeCloseTo(cocaine + indicatorWeights.P08)
  expect(points([hit('cocaine')], context([indicator('X01')]))).toBeCloseTo(cocaine - indicatorWeights.X01)
  expect(points([hit('cocaine')], context([], '5 g'))).toBeCloseTo(cocaine + quantityWeight)
  expect(points([], context([indicator('P08')]))).toBeCloseTo(unnamed + indicatorWeights.P08)
  expect(points([], context([indicator('X07')]))).toBeCloseTo(unnamed - indicatorWeights.X07)
})

test('the same wording counts once, another a share, and a topic a larger share', () => {
  const twice = (code: IndicatorCode, one: string, two: string) =>
    points([hit('cocaine')], context([indicator(code, one), indicator(code, two)])) - cocaine
  expect(twice('P08', 'a', 'A')).toBeCloseTo(indicatorWeights.P08)
  expect(twice('P08', 'a', 'b')).toBeCloseTo(indicatorWeights.P08 * (1 + repeatShare))
  expect(twice('X04', 'a', 'b')).toBeCloseTo(-indicatorWeights.X04 * (1 + topicRepeatShare))
})

test('of several names the most telling counts', () => {
  expect(points([hit('acetone'), hit('cocaine')], context())).toBeCloseTo(cocaine)
})

test('what speaks against keeps an everyday word from counting', () => {
  const word = hit('mdma', { term: 'xtc', text: 'xtc', confidence: 0.6 })
  const graded = (given: Context) => grade(compiled, [word], given, reviewFrom).grade
  expect(graded(context([indicator('L03')]))).toBe('review')
  expect(graded(context([indicator('L03'), indicator('X02')]))).toBe('clear')
})

test('a slang word in the name of everyday goods is those goods', () => {
  const word = hit('mdma', { term: 'xtc', text: 'xtc', confidence: 0.6, start: 4, end: 7 })
  const goods = (start: number, end: number) => ({
    ...indicator('X07', 'new xtc bolts'),
    field: 'title' as const,
    start,
    end,
  })
  const covert = [indicator('L03'), indicator('M01')].map(each => ({ ...each, start: 30, end: 40 }))
  const hits = (start: number, end: number) =>
    grade(compiled, [word], context([...covert, goods(start, end)]), reviewFrom).hits.length
  expect(hits(0, 13)).toBe(0)
  expect(hits(4, 7)).toBe(1)
  expect(hits(5, 13)).toBe(1)
})

test('an everyday word counts beside a quantity, and alone it does not', () => {
  const word = hit('mdma', { term: 'xtc', text: 'xtc', confidence: 0.6 })
  const counted = namingWeight(compiled.substances.get('mdma')!) * ambiguousShare + quantityWeight
  expect(points([word], context([], '5 g'))).toBeCloseTo(counted)
  expect(points([word], context())).toBeCloseTo(unnamed)
})

const report = 'A driver appeared before magistrates on Monday after the drug was found behind a false wall.'
const notice =
  'The drug is on the list that is in the hall, and the label on the box is as new as the rest of it.'
const speech = 'You will find that it is in the box that we have for you, and it is as good as it was before.'

test('sentences in which nobody speaks for himself are about what they name, offers or none', () => {
  for (const offers of [0, 1])
    expect(points([hit('cocaine')], context([], notice, offers))).toBeCloseTo(cocaine - proseWeight)
  expect(points([hit('cocaine')], context([], report, 1))).toBeCloseTo(cocaine - reportWeight)
  expect(points([hit('cocaine')], context([], speech, 0))).toBeCloseTo(cocaine)
})

test('sentences of I and you are about it only where they report and offer nothing', () => {
  const told = [indicator('X04', 'police')]
  expect(points([hit('cocaine')], context(told, speech, 0))).toBeCloseTo(
    cocaine - indicatorWeights.X04 - proseWeight,
  )
  expect(points([hit('cocaine')], context(told, speech, 1))).toBeCloseTo(cocaine - indicatorWeights.X04)
})

test('a report weighs what it quotes less, and is no offer', () => {
  const told = [indicator('X04', 'police'), indicator('X04', 'court')]
  const quoted = indicator('L03')
  expect(points([hit('cocaine')], context([...told, quoted], report, 0))).toBeCloseTo(
    cocaine -
      indicatorWeights.X04 * (1 + topicRepeatShare) -
      reportWeight +
      indicatorWeights.L03 * reportedShare,
  )
  expect(points([], context([...told, quoted], report, 0))).toBeCloseTo(
    unnamed - indicatorWeights.X04 * (1 + topicRepeatShare) + indicatorWeights.L03,
  )
})

test.each([
  ['isotonitazene', [], 'urgent'],
  ['pmk-ethyl-glycidate', [], 'urgent'],
  ['fentanyl', [], 'urgent'],
  ['1-boc-4-ap', [], 'review'],
  ['1-boc-4-ap', ['L01'], 'urgent'],
  ['1-boc-4-ap', ['P15'], 'review'],
  ['acetone', ['P15'], 'clear'],
  ['acetone', ['L01', 'L02'], 'review'],
  ['cocaine', ['L01'], 'review'],
] as const)('%s with %j is %s', (id, codes, expected) => {
  expect(grade(compiled, [hit(id)], context(codes.map(code => indicator(code))), reviewFrom).grade).toBe(
    expected,
  )
})

test('a Table I precursor is urgent where all the words around it are those of covert offers', () => {
  const withWording = (points: number) => ({ ...context(), wording: { points, shown: [] } })
  const gradeOf = (points: number) =>
    grade(compiled, [hit('1-boc-4-ap')], withWording(points), reviewFrom).grade
  expect(gradeOf(covertWording)).toBe('urgent')
  expect(gradeOf(covertWording - 0.1)).toBe('review')
})

test('opioid tablets that pass for a medicine are urgent, by whatever street name', () => {
  const street = hit('fentanyl', { kind: 'street', confidence: ambiguousConfidenceMax })
  const gradeOf = (...codes: Parameters<typeof indicator>[0][]) =>
    grade(compiled, [street], context(codes.map(code => indicator(code))), reviewFrom).grade
  expect(gradeOf('P14', 'L03')).toBe('urgent')
  expect(gradeOf('P02', 'L03')).toBe('review')
})

test('dies are urgent beside the medicine that they imitate, and not beside a party drug', () => {
  const [fentanyl] = sampleEdition.substances
  const withDies = compile({
    ...sampleEdition,
    substances: [
      ...sampleEdition.substances,
      { ...fentanyl!, id: 'tablet-die', category: 'equipment', control: ['none'], legitUse: 'none' },
      {
        ...fentanyl!,
        id: 'alprazolam',
        category: 'controlled_drug',
        control: ['1971-IV'],
        legitUse: 'broad',
      },
    ],
  })
  const gradeOf = (beside: string) =>
    grade(withDies, [hit('tablet-die'), hit(beside)], context([indicator('P02')]), reviewFrom).grade
  expect(gradeOf('alprazolam')).toBe('urgent')
  expect(gradeOf('mdma')).toBe('review')
})

test('a brand of a medicine is no illicit opioid', () => {
  expect(grade(compiled, [hit('fentanyl', { kind: 'brand' })], context(), reviewFrom).grade).toBe('review')
})

test('the threshold decides between clear and review', () => {
  expect(grade(compiled, [hit('cocaine')], context(), cocaine).grade).toBe('review')
  expect(grade(compiled, [hit('cocaine')], context(), cocaine + 0.01).grade).toBe('clear')
})

test('slang that does not count is shown, unless everyday goods surround it', () => {
  const slang = (language: string) =>
    hit('mdma', { term: 'xqzt', text: 'xqzt', kind: 'street', confidence: 0.6, start: 50, end: 54, language })
  const shown = (one: Hit, codes: IndicatorCode[], text: string) =>
    grade(
      compiled,
      [one],
      context(
        codes.map(code => indicator(code)),
        text,
      ),
      reviewFrom,
    ).hits.length
  expect(shown(slang('en'), ['X02'], 'x')).toBe(1)
  expect(shown(slang('en'), ['X07'], 'x')).toBe(0)
  expect(shown(slang('de'), ['X07'], 'das ist nicht auf dem Tisch')).toBe(1)
  expect(shown(slang('de'), ['X07'], 'it is not on the table')).toBe(0)
})

test('the summary names what counts, three at most, and says why', () => {
  const summary = (hits: Hit[], given: Context) => grade(compiled, hits, given, reviewFrom).summary
  const four = ['cocaine', 'mdma', 'fentanyl', 'acetone'].map(id => hit(id))
  expect(summary(four, context())).toEqual({
    code: 'urgent_named',
    params: { names: 'Cocaine, MDMA, Fentanyl' },
  })
  expect(summary([hit('acetone')], context())).toEqual({
    code: 'named_without_context',
    params: { names: 'Acetone' },
  })
  expect(summary([hit('acetone')], context([indicator('X01')])).code).toBe('named_but_explained')
  expect(summary([], context([indicator('L01'), indicator('P02')])).code).toBe('indicators_only')
  expect(summary([], context()).code).toBe('nothing_named')
})

test('what may matter is read, and what cannot is not', () => {
  const phrase = (cue: IndicatorCode) => [phrases.find(each => each.cue === cue)!]
  const slang = (kind: Hit['kind'], term: string) => hit('mdma', { kind, term, text: term, confidence: 0.6 })
  expect(mayMatter([], [], reviewFrom)).toBe(false)
  expect(mayMatter([hit('acetone')], [], reviewFrom)).toBe(true)
  expect(mayMatter([slang('name', 'xqzt')], [], reviewFrom)).toBe(true)
  expect(mayMatter([slang('street', 'xqzt')], [], reviewFrom)).toBe(true)
  expect(mayMatter([slang('street', 'green')], [], reviewFrom)).toBe(false)
  expect(mayMatter([], phrase('L03'), reviewFrom)).toBe(true)
  expect(mayMatter([], phrase('P11'), reviewFrom)).toBe(false)
  expect(mayMatter([], [], unnamed)).toBe(true)
})

test('a tale that neither offers nor says anything suspicious is a report, whoever speaks', () => {
  const tale = `${speech} ${speech}`
  expect(points([hit('cocaine')], context([], tale, 0))).toBeCloseTo(cocaine - reportWeight)
  expect(points([hit('cocaine')], context([], tale, 1))).toBeCloseTo(cocaine)
  expect(points([hit('cocaine')], context([indicator('P01')], tale, 0))).toBeCloseTo(
    cocaine + indicatorWeights.P01 - reportWeight,
  )
  expect(points([hit('cocaine')], context([indicator('P15')], tale, 0))).toBeCloseTo(
    cocaine + indicatorWeights.P15,
  )
})
