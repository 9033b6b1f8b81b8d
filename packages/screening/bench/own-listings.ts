/**
 * Figures on listings that were written for the project: `own-listings.jsonl`, pairs of a suspicious listing and its
 * benign twin in twelve languages, and texts that offer nothing. Each batch was written before the engine was looked
 * at, measured, and only then learnt from: what a batch showed at first sight stands in the guide.
 * `kept-aside.jsonl` is the same and was never learnt from: nobody reads its rows to mend the engine.
 * Usage: node bench/own-listings.ts EDITION.json [wrong]; with `wrong`, the listings that are answered wrongly.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../src/compile.ts'
import { screen } from '../src/screen.ts'

type Own = {
  id: string
  batch: number
  lang: string
  grade: 'clear' | 'review' | 'urgent'
  named: string[]
  title: string
  description: string
}
type Answered = Own & { answer: string; isNamed: boolean; isRight: boolean }

const [editionPath, mode] = process.argv.slice(2)
const compiled = compile(JSON.parse(readFileSync(editionPath!, 'utf8')))
const all: Answered[] = ['own-listings.jsonl', 'kept-aside.jsonl'].flatMap(file =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => answered(JSON.parse(line))),
)
const keptAside = [7, 8]

function answered(own: Own): Answered {
  const { grade, hits } = screen(compiled, { title: own.title, description: own.description })
  const isNamed = hits.some(hit => own.named.includes(hit.substanceId))
  return { ...own, answer: grade, isNamed, isRight: (grade === 'clear') === (own.grade === 'clear') }
}

const share = (of: Answered[], is: (each: Answered) => boolean) =>
  of.length === 0 ? '-' : (of.filter(is).length / of.length).toFixed(3)

const pairs = all.filter(({ id }) => id.startsWith('pair'))
const texts = all.filter(({ id }) => id.startsWith('text'))
for (const batch of [1, 2, 3, 4, 5, 6, ...keptAside]) {
  say(
    `batch_${batch}`,
    pairs.filter(each => each.batch === batch),
    texts.filter(each => each.batch === batch),
  )
}
const isKept = ({ batch }: Own) => keptAside.includes(batch)
say(
  'all',
  pairs.filter(each => !isKept(each)),
  texts.filter(each => !isKept(each)),
)
say('kept_aside', pairs.filter(isKept), texts.filter(isKept))

function say(name: string, of: Answered[], reports: Answered[]): void {
  const watched = of.filter(({ grade }) => grade !== 'clear')
  const figures = {
    named: share(
      watched.filter(({ named }) => named.length > 0),
      each => each.isNamed,
    ),
    watched_flagged: share(watched, each => each.isRight),
    urgent_as_urgent: share(
      watched.filter(({ grade }) => grade === 'urgent'),
      each => each.answer === 'urgent',
    ),
    benign_flagged: share(
      of.filter(({ grade }) => grade === 'clear'),
      each => !each.isRight,
    ),
    pairs_right: share(watched, each => each.isRight && twinOf(each).isRight),
    offers_nothing_flagged: share(reports, each => !each.isRight),
  }
  for (const [what, figure] of Object.entries(figures))
    console.log(`BENCH screen.own_${name}_${what} ${figure}`)
}

function twinOf({ id }: Answered): Answered {
  return all.find(other => other.id === `${id.slice(0, -1)}b`)!
}

if (mode === 'wrong') {
  for (const { id, grade, answer, title } of all.filter(({ isRight }) => !isRight))
    console.log(`${id} ${grade} ${answer}: ${title}`)
}
