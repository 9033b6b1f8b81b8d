import { castOf } from '@tocsin/casework/demo/cast'
import { people as cast } from '@tocsin/casework/demo/people'
import { playStory } from '@tocsin/casework/demo/play'
import { type Step, type Story, stories } from '@tocsin/casework/demo/stories'
import { refuse } from '@tocsin/domain/refusal'
import { faultFacts } from '../running/log.ts'
import type { World } from '../world.ts'
import type { DemoPerson } from './people.ts'

/** Slow enough to watch: a step every few seconds. */
const betweenStepsMs = 5_000

type DemoStory = { code: string; people: string[] }

/** Who does something in it, in the order in which they come: any of them may be watched. */
const playersOf = ({ by, steps }: Story): string[] => {
  const homes = [by, ...steps.flatMap((step: Step) => ('share' in step ? [step.by, step.share] : [step.by]))]
  return [...new Set(homes)].flatMap(home => cast.find(({ of }) => of === home)?.person ?? [])
}

export const listStories = (): DemoStory[] =>
  stories.map(story => ({ code: story.code, people: playersOf(story) }))

/** One at a time is watched; a second press while one plays is refused. */
let playing: string | null = null

/** Begins to play and returns at once; what happens is seen live, as any of its people. */
export async function playSlowly(
  { house, log }: World,
  people: readonly DemoPerson[],
  code: string,
): Promise<DemoStory> {
  const story = stories.find(one => one.code === code)
  if (!story) throw refuse('not_found')
  if (playing !== null) throw refuse('too_many', { seconds: Math.ceil(betweenStepsMs / 1000) })
  playing = code
  const pause = () => new Promise<void>(resolve => setTimeout(resolve, betweenStepsMs))
  void castOf(house, people)
    .then(actors => playStory(house, actors, story, pause))
    .catch(error => log.warn({ fault: faultFacts(error) }, 'a story of the demo stopped short'))
    .finally(() => {
      playing = null
    })
  return { code, people: playersOf(story) }
}
