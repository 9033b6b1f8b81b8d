import { correctReport } from '@tocsin/casework/correct-report'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { retractReport } from '@tocsin/casework/retract-report'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

for (const engine of engines) {
  describe(`who a seller is, in the fields where nobody marks anything, on ${engine.name}`, () => {
    let world: World
    beforeAll(async () => {
      world = await openWorld(engine)
    })
    afterAll(() => world.close())

    it('stays closed in the reason, beside the capture, and in a correction', async () => {
      const { moderator, german } = world.people
      const filed = await fileReport(world.house, moderator, {
        filing: filing({
          reason: 'Sold by canary_name, to be reached as @canary_reason.',
          captureUnavailable: 'Its owner, canary@capture.example, took the page down.',
        }),
        origin: 'key',
        key: 'closed',
      })
      const [row] = await listIncidents(world.house, german)
      const seen = async () => JSON.stringify(await readIncident(world.house, german, row!.id))
      expect(await seen()).toContain('to be reached as')
      expect(await seen()).not.toMatch(/canary_name|canary_reason|canary@capture/)
      await correctReport(world.house, moderator, {
        report: filed.report,
        version: null,
        correction: {
          price: 'EUR 12, ask @canary_price',
          quantity: '1 kg, ask @canary_quantity',
          reason: 'Sold again, by @canary_again this time.',
          why: 'Told to us by @canary_why',
        },
      })
      expect(await seen()).toContain('EUR 12, ask')
      expect(await seen()).not.toMatch(/canary_(price|quantity|again|why)/)
    })

    it('stays closed in what is said on confirming a signal and on taking a report back', async () => {
      const { moderator, german } = world.people
      const { reviewed, ...unseen } = filing()
      const { report } = await fileReport(world.house, moderator, { filing: unseen, origin: 'key', key: 's' })
      await confirmSignal(world.house, moderator, {
        report,
        version: null,
        confirmation: { reviewed: reviewed!, reason: 'He answered as @canary_confirmed at once.' },
      })
      await retractReport(world.house, moderator, {
        report,
        version: null,
        reason: 'Ours: write to canary@retracted.example',
      })
      const rows = await listIncidents(world.house, german)
      const seen = JSON.stringify(
        await Promise.all(rows.map(({ id }) => readIncident(world.house, german, id))),
      )
      expect(seen).toContain('He answered as')
      expect(seen).not.toMatch(/canary_confirmed|canary@retracted/)
    })
  })
}
