import type { Step, Story } from './stories.ts'

/*
 * What a story costs its people, by the keystroke-level model (Card, Moran and Newell, 1983): a keystroke, a
 * point-and-press, and a pause to decide. An estimate that can be checked line by line; not a stopwatch.
 */
const keystrokeS = 0.2
const pressS = 1.1
const decideS = 1.35

type Work = { typed: number; pressed: number; decided: number }

const secondsOf = ({ typed, pressed, decided }: Work): number =>
  typed * keystrokeS + pressed * pressS + decided * decideS

/** The listing is pasted; the reason and what identifies the seller are typed; countries, indicators, faith are pressed. */
const filingWork = ({ filing, capture }: Story): Work => ({
  typed:
    (filing.reason ?? '').length +
    (filing.mayOpen?.basis ?? '').length +
    (filing.identities ?? []).reduce((sum, { value }) => sum + value.length, 0),
  pressed:
    4 + (filing.indicators ?? []).length + (filing.listing.shipsTo ?? []).length * 2 + (capture ? 2 : 1) + 2,
  decided: 6 + (filing.indicators ?? []).length,
})

const stepWork = (step: Step): Work => {
  const words =
    ('ask' in step && step.ask) ||
    ('answer' in step && step.answer) ||
    ('reveal' in step && step.reveal) ||
    ('share' in step && step.purpose) ||
    ''
  return { typed: words.length, pressed: words ? 5 : 2, decided: 3 }
}

/** Minutes of the company's work and of the authorities', to a tenth. */
export const effortOf = (story: Story): { company: number; authorities: number } => {
  const minutes = (seconds: number) => Math.round(seconds / 6) / 10
  const isCompany = (step: Step) => 'answer' in step
  const sum = (steps: Step[]) => steps.reduce((total, step) => total + secondsOf(stepWork(step)), 0)
  return {
    company: minutes(secondsOf(filingWork(story)) + sum(story.steps.filter(isCompany))),
    authorities: minutes(sum(story.steps.filter(step => !isCompany(step)))),
  }
}
