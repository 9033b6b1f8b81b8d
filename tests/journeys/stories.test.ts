import { admitCast, type Cast, castOf } from '@tocsin/casework/demo/cast'
import { effortOf } from '@tocsin/casework/demo/effort'
import type { HomeName } from '@tocsin/casework/demo/people'
import { playStory } from '@tocsin/casework/demo/play'
import { stories } from '@tocsin/casework/demo/stories'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openWorld, type World } from '../world.ts'

/** Written by hand from the public case patterns: whose each one is, and who must never have it. */
const whose: Record<string, { lead: HomeName; never: HomeName[] }> = {
  disguised_precursor: { lead: 'germanPolice', never: ['germanCustoms', 'polishBureau', 'dutchPolice'] },
  misdeclared_anhydride: { lead: 'germanPolice', never: ['polishBureau', 'portuguesePolice'] },
  press_to_a_home: { lead: 'dutchPolice', never: ['polishBureau', 'portuguesePolice'] },
  letters_in_transit: { lead: 'polishBureau', never: ['portuguesePolice', 'dutchPolice'] },
  kratom: { lead: 'portuguesePolice', never: ['germanPolice', 'dutchPolice', 'polishBureau'] },
  substitute_offered: { lead: 'dutchPolice', never: ['polishBureau'] },
  never_delivers: { lead: 'polishBureau', never: ['germanPolice'] },
  reference_standard: { lead: 'germanPolice', never: ['dutchPolice', 'polishBureau'] },
  new_name: { lead: 'dutchPolice', never: ['germanPolice'] },
  tramadol_and_ketamine: { lead: 'germanPolice', never: ['polishBureau'] },
}

for (const engine of engines) {
  describe(`the public case patterns on ${engine.name}`, () => {
    let world: World
    let cast: Cast

    beforeAll(async () => {
      world = await openWorld(engine)
      const owner = new Client({ connectionString: world.database.superuserUrl })
      await owner.connect()
      await owner.query('truncate organisation cascade')
      await admitCast(world.database.ownerUrl)
      const { rows } = await owner.query('select people from demo')
      await owner.end()
      cast = await castOf(world.house, rows[0].people)
    })
    afterAll(() => world.close())

    it.each(stories.map(story => [story.code, story] as const))(
      '%s goes to whom it should, and to nobody else',
      async (code, story) => {
        let steps = 0
        const played = await playStory(world.house, cast, story, async () => {
          steps += 1
        })
        expect(played.lead).toBe(whose[code]!.lead)
        expect(steps).toBe(story.steps.length)
        expect(played.sealedAt !== null).toBe(story.capture !== undefined)
        for (const home of whose[code]!.never) {
          const queue = await listIncidents(world.house, cast[home])
          expect(
            queue.map(({ id }) => id),
            home,
          ).not.toContain(played.incident)
        }
        const { revealed } = await readIncident(world.house, cast[played.lead], played.incident)
        expect(revealed.length > 0).toBe(story.steps.some(step => 'reveal' in step))
      },
    )

    it('costs a moderator less than two minutes each, by the keystroke-level model', () => {
      for (const story of stories) expect(effortOf(story).company, story.code).toBeLessThan(2)
    })
  })
}
