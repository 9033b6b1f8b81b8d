import { type IndicatorCode, speaksAgainst } from '../report/indicators.ts'
import type { ListedSubstance } from '../report/recognition.ts'
import type { Urgency } from '../report/vocabulary.ts'
import { type Sentence, say } from '../sentence.ts'

/** Band 1 is the most urgent. `why` adds up to `score`, line by line, and is shown as it stands. */
export type Priority = { band: 1 | 2 | 3 | 4; score: number; why: Sentence[] }

type PriorityFacts = {
  urgency: Urgency
  substances: readonly ListedSubstance[]
  disguised: boolean
  indicators: readonly IndicatorCode[]
  grade: 'clear' | 'review' | 'urgent' | null
}

const shipsNow: readonly IndicatorCode[] = ['L01', 'L03', 'L05']
const dies: readonly IndicatorCode[] = ['E03', 'E05']

/** Points by what could be harmed and how soon. One readable table; nothing here depends on the clock. */
const points: { code: string; points: number; holds: (facts: PriorityFacts) => boolean }[] = [
  { code: 'priority.life_at_risk', points: 60, holds: f => f.urgency === 'life_threat' },
  { code: 'priority.reporter_asks', points: 10, holds: f => f.urgency === 'priority' },
  {
    code: 'priority.synthetic_opioid',
    points: 45,
    holds: f => f.substances.some(s => s.category === 'synthetic_opioid'),
  },
  {
    code: 'priority.no_known_use',
    points: 40,
    holds: f => f.substances.some(s => s.legitUse === 'none' && s.category === 'precursor'),
  },
  {
    code: 'priority.table_one',
    points: 25,
    holds: f => f.substances.some(s => s.control.includes('1988-I')),
  },
  {
    code: 'priority.scheduled',
    points: 20,
    holds: f => f.substances.some(s => s.control.some(c => /^19[67]1/.test(c))),
  },
  { code: 'priority.new_substance', points: 20, holds: f => f.substances.some(s => s.category === 'nps') },
  { code: 'priority.dies', points: 25, holds: f => dies.some(code => f.indicators.includes(code)) },
  { code: 'priority.ships_now', points: 20, holds: f => shipsNow.some(code => f.indicators.includes(code)) },
  { code: 'priority.disguised', points: 10, holds: f => f.disguised },
  { code: 'priority.urgent_wording', points: 10, holds: f => f.grade === 'urgent' },
]

const perIndicator = 5
const indicatorsMax = 25
const perAgainst = -10
const againstMin = -30

const bandOf = (score: number): Priority['band'] => (score >= 90 ? 1 : score >= 50 ? 2 : score >= 25 ? 3 : 4)

export const priorityOf = (facts: PriorityFacts): Priority => {
  const lines = points.filter(line => line.holds(facts)).map(line => say(line.code, { points: line.points }))
  const suspicious = facts.indicators.filter(code => !speaksAgainst(code)).length
  const against = facts.indicators.length - suspicious
  if (suspicious > 0) {
    lines.push(
      say('priority.indicators', {
        count: suspicious,
        points: Math.min(indicatorsMax, suspicious * perIndicator),
      }),
    )
  }
  if (against > 0) {
    lines.push(
      say('priority.against', { count: against, points: Math.max(againstMin, against * perAgainst) }),
    )
  }
  const score = lines.reduce((sum, line) => sum + Number(line.params.points), 0)
  return { band: bandOf(score), score, why: lines }
}
