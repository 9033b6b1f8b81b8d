import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { type Company, companyOf, eventually, receiversHere, soon } from './company.ts'
import { messageOf, openReceiver, type Receiver } from './receiver.ts'

for (const engine of engines) {
  describe(`several servers and receivers, on ${engine.name}`, () => {
    let served: Served
    let company: Company
    let receiver: Receiver
    let hanging: Receiver
    const claimed = async () => {
      const { world } = served
      const { report, incident } = await file(world)
      await act(world, world.people.german, incident, { verb: 'claim' })
      return report
    }
    const told = () => receiver.heard.map(one => messageOf(one).data.id)

    beforeAll(async () => {
      receiver = await openReceiver()
      hanging = await openReceiver(() => undefined)
      served = await openServed(engine, { receivers: receiversHere(receiver, hanging), schedule: soon })
      company = await companyOf(served)
    })
    beforeEach(async () => {
      receiver.answer(200)
      for (const { id } of await company.look('list')) await company.done('remove', { webhook: id })
      receiver.heard.length = 0
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
      await hanging.close()
    })

    it('two servers send each message once', async () => {
      const others = [await served.beside(), await served.beside()]
      await company.make(receiver, ['status'])
      const reports: string[] = []
      for (let i = 0; i < 25; i++) reports.push(await claimed())
      await eventually(() => receiver.heard.length >= 25, { timeout: 20_000 })
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect(told().sort()).toEqual(reports.sort())
      for (const other of others) await other.stop()
    })

    it('a receiver that hangs holds up nobody else, and no more than four of its own at a time', async () => {
      await company.make(hanging, ['status'])
      await company.make(receiver, ['status'])
      const began = Date.now()
      for (let i = 0; i < 8; i++) await claimed()
      await eventually(() => receiver.heard.length >= 8, { timeout: 9_000 })
      expect(Date.now() - began).toBeLessThan(9_000)
      expect(hanging.heard.length).toBe(4)
    })

    it('what a process held that died is sent by another once its time is over, and what it says late decides nothing', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      receiver.answer(500)
      await claimed()
      await eventually(() => receiver.heard.length >= 1)
      await eventually(async () => (await company.state(webhook)).paused !== null, { timeout: 15_000 })
      const before = receiver.heard.length
      // As a killed process leaves it: held, by a claim that nobody will come back for.
      await served.asSuperuser(
        `update delivery set claim = gen_random_uuid(), claimed_until = now() + interval '3 seconds'`,
      )
      receiver.answer(200)
      await company.done('resume', { webhook })
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect(receiver.heard).toHaveLength(before)
      await eventually(() => receiver.heard.length > before, { timeout: 8_000 })
      expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    })

    it('a company that is suspended is told nothing until it is let in again; then all of it', async () => {
      await company.make(receiver, ['status'])
      const { organisation } = served.world.people.moderator
      const standing = (to: string) =>
        served.asSuperuser('update organisation set standing = $1 where id = $2', [to, organisation.id])
      const { world } = served
      const { report, incident } = await file(world)
      await standing('suspended')
      await act(world, world.people.german, incident, { verb: 'claim' })
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect(receiver.heard).toEqual([])
      await standing('active')
      await eventually(() => receiver.heard.length >= 1, { timeout: 8_000 })
      expect(told()).toEqual([report])
    })

    it('what waits is counted on the health page, and nothing is said of whom', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      receiver.answer(410)
      await claimed()
      await eventually(async () => (await company.state(webhook)).paused !== null)
      const waits = async () => (await served.ask('/health')).json.courier
      await eventually(async () => (await waits()).waiting === 1, { timeout: 10_000 })
      expect(await waits()).toEqual({ ready: true, stuckSince: null, waiting: 1 })
    })

    it('the courier’s role sees one company at a time, and of it no more than its own view', async () => {
      await company.make(receiver, ['status'])
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: served.world.database.appUrl })
      await client.connect()
      const as = async (viewer: string, sql: string) => {
        try {
          await client.query(`begin; set local role tocsin_courier; set local tocsin.viewer = '${viewer}'`)
          return (await client.query(sql)).rowCount
        } catch (error) {
          return (error as Error).message
        } finally {
          await client.query('rollback')
        }
      }
      const { moderator, rival, german } = served.world.people
      expect(await as(moderator.organisation.id, 'select from report_view')).toBeGreaterThan(0)
      expect(await as(german.organisation.id, 'select from report_view')).toBe(0)
      expect(await as(rival.organisation.id, 'select viewer from viewer_event')).toBe(0)
      for (const table of [
        'incident_view',
        'report',
        'incident',
        'event_field',
        'identity',
        'membership',
        'api_key',
      ])
        expect(await as(moderator.organisation.id, `select from ${table}`)).toMatch(/permission denied/)
      for (const column of ['leaf', 'organisation', 'member', 'verb'])
        expect(await as(moderator.organisation.id, `select ${column} from event`)).toMatch(
          /permission denied/,
        )
      for (const change of [`address = 'https://x.example/'`, `sealed_address = ''`])
        expect(await as(moderator.organisation.id, `update webhook set ${change}`)).toMatch(
          /permission denied/,
        )
      await client.end()
    })
  })
}
