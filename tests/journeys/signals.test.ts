import { fileReports } from '@tocsin/casework/filing/file-reports'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import type { Filing } from '@tocsin/domain/report/filing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

const unseen = (more: Partial<Filing> = {}): Filing => {
  const { reviewed: _, ...signal } = filing(more)
  return signal
}
const reviewed = { by: 'mod-17', at: '2026-11-25T10:00:00Z' }

for (const engine of engines) {
  describe(`what comes in without a look, on ${engine.name}`, () => {
    let world: World

    beforeAll(async () => {
      world = await openWorld(engine)
    })
    afterAll(() => world.close())

    const hand = async (...filings: Filing[]) => {
      const items = filings.map(one => ({ filing: one }))
      return (await fileReports(world.house, world.people.moderator, items, { origin: 'key' })).verdicts
    }
    const signalled = async (more: Partial<Filing> = {}): Promise<string> => {
      const [verdict] = await hand(unseen(more))
      if (verdict?.verdict !== 'signal') throw new Error(`${verdict?.verdict} is no signal`)
      return verdict.acceptance.report
    }
    const queue = async () => (await listIncidents(world.house, world.people.german)).length
    const stateOf = async (report: string) =>
      (await readReport(world.house, world.people.moderator, report)).view.state

    it('pages no officer, until somebody at the company stands by it', async () => {
      const before = await queue()
      const report = await signalled()
      expect([await queue(), await stateOf(report)]).toEqual([before, 'signal'])
      await confirmSignal(world.house, world.people.moderator, {
        report,
        version: 1,
        confirmation: { reviewed, reason: 'The seller says that customs will not see it.' },
      })
      expect([await queue(), await stateOf(report)]).toEqual([before + 1, 'filed'])
      const { view } = await readReport(world.house, world.people.moderator, report)
      expect(view.sentTo?.organisation).toBe(world.people.german.organisation.id)
      expect(view.reviewed).toEqual(reviewed)
      expect(view.revisions.at(-1)?.reason).toBe('The seller says that customs will not see it.')
    })

    it('goes to nobody when it is set aside, and may be thought better of', async () => {
      const before = await queue()
      const report = await signalled()
      await setAsideSignal(world.house, world.people.moderator, {
        report,
        version: 1,
        judgement: 'legitimate',
      })
      expect([await queue(), await stateOf(report)]).toEqual([before, 'set_aside'])
      await confirmSignal(world.house, world.people.moderator, {
        report,
        version: 2,
        confirmation: { reviewed },
      })
      expect([await queue(), await stateOf(report)]).toEqual([before + 1, 'filed'])
    })

    it('opens the incident that the same report opens at once: a parcel that was held is a stopped shipment', async () => {
      const held: Partial<Filing> = {
        type: 'shipment',
        particulars: { kind: 'shipment', mode: 'parcel_post_ems', stopped: true },
        identities: [{ kind: 'tracking', value: 'RR123456785DE' }],
      }
      const incidentOf = async (opens: () => Promise<unknown>) => {
        const { house, people } = world
        const known = new Set((await listIncidents(house, people.germanCustoms)).map(({ id }) => id))
        await opens()
        const opened = (await listIncidents(house, people.germanCustoms)).find(({ id }) => !known.has(id))!
        return (await readIncident(house, people.germanCustoms, opened.id)).view.type
      }
      const atOnce = await incidentOf(() => hand(filing(held)))
      const confirmed = await incidentOf(async () =>
        confirmSignal(world.house, world.people.moderator, {
          report: await signalled(held),
          version: 1,
          confirmation: { reviewed },
        }),
      )
      expect([atOnce, confirmed]).toEqual(['stopped_shipment', 'stopped_shipment'])
    })

    it('is not confirmed by another company, which is told that nothing is there', async () => {
      const report = await signalled()
      const asked = confirmSignal(world.house, world.people.rival, {
        report,
        version: 1,
        confirmation: { reviewed },
      })
      await expect(asked).rejects.toThrow('not_found')
    })

    it('has a verdict for each item of a request, and their sum is what was received', async () => {
      const verdicts = await hand(
        filing({ externalReference: 'one' }),
        unseen({ externalReference: 'two' }),
        filing({ externalReference: 'one' }),
        filing({ externalReference: 'one', reason: 'Something else about the same.' }),
        filing({ goodFaith: false }),
      )
      expect(verdicts.map(({ verdict }) => verdict)).toEqual([
        'filed',
        'signal',
        'unchanged',
        'conflict',
        'refused',
      ])
      expect(verdicts[3]).toMatchObject({ difference: ['reason'] })
      expect(verdicts[4]).toMatchObject({ complaints: [{ path: 'goodFaith', rule: 'R20' }] })
    })

    it('writes the same reference once, when two requests bring it at the same moment', async () => {
      const named = Array.from({ length: 20 }, (_, i) => filing({ externalReference: `at once ${i}` }))
      const both = await Promise.all([hand(...named), hand(...named.toReversed())])
      const counted = Object.groupBy(both.flat(), ({ verdict }) => verdict)
      expect([counted.filed?.length, counted.unchanged?.length]).toEqual([20, 20])
    })
  })
}
