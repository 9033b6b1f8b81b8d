import { createHash } from 'node:crypto'
import { approveErasure, requestErasure } from '@tocsin/casework/erase'
import { readIncident } from '@tocsin/casework/read-incident'
import { erasableFields } from '@tocsin/domain/report/erasable-fields'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { machineOf } from '../api/machine.ts'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { word } from './canaries.ts'
import { codeOf, send } from './entrances.ts'
import { act, type Scene, setScene } from './scene.ts'

for (const engine of engines) {
  describe(`what identified somebody and was erased, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    beforeAll(async () => {
      served = await openServed(engine)
      scene = await setScene(served.world)
    })
    afterAll(() => served.close())

    const sealed = () =>
      createHash('sha256')
        .update(`a profile ${word('closed-bytes')}`)
        .digest('hex')
    const seenByLead = () => readIncident(served.world.house, served.world.people.german, scene.main.incident)

    it('was there to be opened before', async () => {
      const { view, revealed } = await seenByLead()
      expect(view.reports[0]!.evidence).toHaveLength(3)
      expect(JSON.stringify(view)).toContain(sealed())
      expect(revealed.map(({ value }) => value)).toContain(word('name'))
    })

    it('leaves neither value nor file nor the digest of one in anything that is read', async () => {
      const { house, people } = served.world
      const { id } = await requestErasure(house, people.secretary, {
        report: scene.main.report,
        fields: [],
        identities: true,
        basis: 'Request of the person concerned',
      })
      await approveErasure(house, people.auditor, id)
      const { view, revealed } = await seenByLead()
      expect([view.reports[0]!.evidence.length, revealed]).toEqual([2, []])
      for (const table of ['report', 'incident', 'incident_view', 'report_view', 'evidence', 'identity']) {
        const rows = JSON.stringify(await served.asSuperuser(`select t::text from ${table} t`))
        expect([table, rows.includes(sealed()), rows.includes(scene.evidence.closed)]).toEqual([
          table,
          false,
          false,
        ])
      }
      const cookie = await served.signIn('german')
      for (const [file, code] of [
        [scene.evidence.closed, 'not_found'],
        [scene.evidence.open, null],
      ] as const)
        expect(codeOf(await send(served, { entrance: 'GET /evidence/:id', id: file }, { cookie }))).toBe(code)
    })

    it('is opened by nobody any more: a reveal is recorded and shows nothing', async () => {
      const command = { verb: 'reveal', fields: ['name', 'file'], reason: 'To know who it was' } as const
      await act(served.world, served.world.people.german, scene.main.incident, {
        ...command,
        fields: [...command.fields],
      })
      expect((await seenByLead()).revealed).toEqual([])
    })

    it('with all that can be erased, leaves no word of its company in any table, nor the name it had there', async () => {
      const { house, people } = served.world
      const { id } = await requestErasure(house, people.secretary, {
        report: scene.main.report,
        fields: [...erasableFields],
        identities: true,
        basis: 'Request of the person concerned',
      })
      await approveErasure(house, people.auditor, id)
      const written = [
        ...(['title', 'text', 'handle', 'name', 'host', 'url', 'reference', 'platform'] as const),
        ...(['price', 'quantity', 'substance', 'particulars', 'particulars-handle', 'reason'] as const),
        ...(['no-capture', 'reviewer', 'correction', 'closed-name', 'external'] as const),
      ]
      const tables = (await served.asSuperuser(
        `select table_name as name from information_schema.tables
          where table_schema = 'public' and table_name not in ('term', 'substance', 'edition', 'control_status')`,
      )) as { name: string }[]
      for (const { name } of tables) {
        const rows = JSON.stringify(
          await served.asSuperuser(`select to_jsonb(t)::text as row from ${name} t`),
        )
        // Bytes stand as hexadecimal.
        const bytes = [...rows.matchAll(/x([0-9a-f]{8,})/g)].map(([, hex]) => Buffer.from(hex!, 'hex'))
        const all = rows + Buffer.concat(bytes).toString('latin1')
        expect([name, written.filter(what => all.includes(word(what)))]).toEqual([name, []])
      }
      const company = await machineOf(served, 'moderator')
      expect((await company.get(`/v1/reports/${scene.main.report}`)).json.view.externalReference).toBe(null)
      expect((await company.get(`/v1/reports?reference=${word('external')}`)).json.reports).toEqual([])
    })
  })
}
