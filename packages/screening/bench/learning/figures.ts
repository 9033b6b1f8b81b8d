import { reviewFrom } from '../../src/grade/weights.ts'
import { type Heard, isText } from './listings.ts'

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

/** What a set of listings shows, given the points of each. */
export function figures(of: Heard[], points: Map<Heard, number>): string {
  const isFlagged = (each: Heard) => points.get(each)! >= reviewFrom
  const texts = of.filter(isText)
  const suspicious = of.filter(each => !isText(each) && each.grade !== 'clear')
  const benign = new Map(
    of.filter(each => !isText(each) && each.grade === 'clear').map(each => [each.id, each] as const),
  )
  const pairs = suspicious.filter(({ id }) => benign.has(`${id.slice(0, -1)}b`))
  const isRight = (each: Heard) => isFlagged(each) && !isFlagged(benign.get(`${each.id.slice(0, -1)}b`)!)
  return [
    `suspicious flagged ${share(suspicious.filter(isFlagged).length, suspicious.length)}`,
    `benign flagged ${share([...benign.values()].filter(isFlagged).length, benign.size)}`,
    `both right ${share(pairs.filter(isRight).length, pairs.length)} of ${pairs.length}`,
    `texts that offer nothing flagged ${share(texts.filter(isFlagged).length, texts.length)} of ${texts.length}`,
  ].join('; ')
}

/** The same of listings that were found. */
export function foundFigures(of: Heard[], points: Map<Heard, number>): string {
  const flagged = (those: Heard[]) =>
    share(those.filter(each => points.get(each)! >= reviewFrom).length, those.length)
  const watched = of.filter(({ grade }) => grade !== 'clear')
  const clear = of.filter(({ grade }) => grade === 'clear')
  return `${flagged(watched)} of ${watched.length} that deserve a look flagged; ${flagged(clear)} of ${clear.length} clear ones`
}
