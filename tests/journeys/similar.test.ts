import { randomUUID } from 'node:crypto'
import { approveErasure, requestErasure } from '@tocsin/casework/erase'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { similarReports } from '@tocsin/casework/similar/similar-reports'
import type { Actor } from '@tocsin/domain/actor'
import type { Filing } from '@tocsin/domain/report/filing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

const words =
  'Top grade powder, ninety-nine percent, sent the same day from our own warehouse in plain boxes. Ask for samples and the price list.'
const otherEnd =
  'the best of second-hand glassware: funnels, flasks, clamps and a stirrer, to be fetched in Porto.'

for (const engine of engines) {
  describe(`what she reported before, on ${engine.name}`, () => {
    let world: World
    let first: string
    const file = async (by: Actor, listing: Partial<Filing['listing']>, change: Partial<Filing> = {}) => {
      const whole = filing({ marked: [], identities: [], ...change }, listing)
      return (await fileReport(world.house, by, { filing: whole, origin: 'key', key: randomUUID() })).report
    }
    const nothing = { identities: [], text: '' }
    const similar = (by: Actor, given: Partial<Parameters<typeof similarReports>[2]>) =>
      similarReports(world.house, by, { ...nothing, ...given })
    const because = async (given: Partial<Parameters<typeof similarReports>[2]>) =>
      (await similar(world.people.moderator, given)).map(one => [one.report, one.because])

    beforeAll(async () => {
      world = await openWorld(engine)
      first = await file(
        world.people.moderator,
        { url: 'https://www.Market.example/item/7?utm_source=mail&id=2', text: words, reference: 'L-7' },
        { identities: [{ kind: 'handle', value: '@Fine_Chem' }], externalReference: 'ours-7' },
      )
    })
    afterAll(() => world.close())

    it.each([
      ['the same page, spelled otherwise', { url: 'hxxps://market[.]example/item/7/?id=2#top' }, ['address']],
      [
        'the same seller, under another spelling',
        { identities: [{ kind: 'handle', value: 'fine_chem' }] },
        ['seller'],
      ],
      ['the same number of the listing', { reference: 'L-7' }, ['reference']],
      ['the reference that a pipeline gave it', { reference: 'ours-7' }, ['reference']],
      [
        'nearly the same words',
        { text: words.replace('ninety-nine', '99').replace('Ask for', 'Write for') },
        ['words'],
      ],
    ] as const)('%s is found again', async (_, given, expected) => {
      expect(await because(given as never)).toEqual([[first, expected]])
    })

    it.each([
      ['another page of the same site', { url: 'https://market.example/item/8' }],
      [
        'another offer',
        {
          text: 'Second-hand rotary evaporator with a chiller, glassware included, collection only in Porto.',
        },
      ],
      ['what begins alike and goes on otherwise', { text: `${words.slice(0, 66)}${otherEnd}` }],
      ['a few words', { text: 'PMK glycidate' }],
      ['nothing at all', {}],
    ])('%s is not', async (_, given) => {
      expect(await because(given)).toEqual([])
    })

    it('whether another company reported it changes nothing, and it learns nothing of ours', async () => {
      const given = { url: 'https://market.example/item/7?id=2', text: words }
      const seen = async (by: Actor) => JSON.stringify(await similar(by, given))
      const [ours, theirs] = [await seen(world.people.moderator), await seen(world.people.rival)]
      expect(theirs).toBe('[]')
      await file(world.people.rival, { url: given.url, text: words })
      expect(await seen(world.people.moderator)).toBe(ours)
    })

    it('an officer may not ask', async () => {
      await expect(similar(world.people.german, {})).rejects.toMatchObject({ code: 'not_your_duty' })
    })

    it('what was erased is not found by what was erased', async () => {
      const { moderator, secretary, auditor } = world.people
      const gone = await file(moderator, { url: 'https://market.example/item/99' })
      expect(await because({ url: 'https://market.example/item/99' })).toEqual([[gone, ['address']]])
      const { id } = await requestErasure(world.house, secretary, {
        ...{ report: gone, fields: [], identities: true, basis: 'Objection upheld' },
      })
      await approveErasure(world.house, auditor, id)
      expect(await because({ url: 'https://market.example/item/99' })).toEqual([])
    })
  })
}
