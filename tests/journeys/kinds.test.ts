import { randomUUID } from 'node:crypto'
import { approveErasure, requestErasure } from '@tocsin/casework/erase'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import type { Actor } from '@tocsin/domain/actor'
import { mark } from '@tocsin/domain/handling/identities'
import type { Filing } from '@tocsin/domain/report/filing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

for (const engine of engines) {
  describe(`what companies meet beside listings, on ${engine.name}`, () => {
    let world: World
    beforeAll(async () => {
      world = await openWorld(engine)
    })
    afterAll(() => world.close())

    const files = (change: Partial<Filing>, listing: Partial<Filing['listing']>, origin: 'page' | 'key') => {
      const whole = filing({ marked: [], identities: [], ...change })
      const { platform, type, substanceAsWritten } = whole.listing
      const bare = { platform, type, substanceAsWritten, title: '', text: '', shipsTo: [] }
      return fileReport(world.house, world.people.moderator, {
        filing: { ...whole, listing: { ...bare, ...listing } },
        origin,
        key: randomUUID(),
      })
    }
    const latest = async (actor: Actor) => {
      const [row] = (await listIncidents(world.house, actor)).sort((a, b) =>
        b.openedAt.localeCompare(a.openedAt),
      )
      return (await readIncident(world.house, actor, row!.id)).view
    }
    const parcel: Partial<Filing> = {
      type: 'shipment',
      identities: [{ kind: 'tracking', value: 'RR123456785DE' }],
      particulars: {
        kind: 'shipment',
        mode: 'express_courier',
        declaredGoods: 'pigment for @paintfriend, RR123456785DE',
        concealment: 'in a lamp, WhatsApp +49 151 23456789',
        transit: ['NL'],
        stopped: true,
      },
    }

    it('a parcel that is held goes to customs of the country it leaves, and to nobody it only passes', async () => {
      const { sentTo } = await files(parcel, { shipsFrom: 'DE' }, 'key')
      expect(sentTo).toEqual({
        organisation: world.people.germanCustoms.organisation.id,
        because: { code: 'routing.ships_from', params: { country: 'DE' } },
      })
      const view = await latest(world.people.germanCustoms)
      expect([view.type, view.proposals.map(({ country }) => country)]).toEqual([
        'stopped_shipment',
        ['NL', 'PT'],
      ])
    })

    it.each(['key', 'page'] as const)(
      'whom the particulars name is closed there, filed by %s',
      async origin => {
        const { report } = await files(parcel, { shipsFrom: 'DE' }, origin)
        const { view } = await readReport(world.house, world.people.moderator, report)
        expect(view.particulars).toMatchObject({
          declaredGoods: `pigment for ${mark}, ${mark}`,
          concealment: `in a lamp, WhatsApp ${mark}`,
        })
        expect(view.identities.map(({ kind }) => kind).sort()).toEqual(['handle', 'phone', 'tracking'])
      },
    )

    it('a payment goes where the payee has its account', async () => {
      const payment = {
        type: 'payment',
        identities: [{ kind: 'wallet', value: 'wallet-of-the-seller' }],
        particulars: { kind: 'payment', method: 'crypto_xmr', beneficiaryCountry: 'NL' },
      } as const
      const { sentTo } = await files({ ...payment, identities: [...payment.identities] }, {}, 'page')
      expect(sentTo?.because).toEqual({ code: 'routing.payment_account', params: { country: 'NL' } })
    })

    it('what is missing is said with its number and its field', async () => {
      const refused = files({ type: 'shipment' }, {}, 'key')
      await expect(refused).rejects.toMatchObject({
        complaints: [
          { rule: 'R32', path: 'particulars.mode' },
          { rule: 'R33', path: 'listing.shipsFrom' },
          { rule: 'R34', path: 'listing.reference' },
        ],
      })
    })

    it('that the seller must not be told is said with the filing, in the same moment, and ends by itself', async () => {
      const until = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString()
      const sellerNotice = { state: 'must_not_tell', until, order: 'Court of Lisbon, 12/26' } as const
      const { report, at } = await files({ ...parcel, sellerNotice }, { shipsFrom: 'DE' }, 'key')
      const { view } = await readReport(world.house, world.people.moderator, report)
      expect(view.sellerNotices).toMatchObject([
        { at, state: 'must_not_tell', order: 'Court of Lisbon, 12/26' },
      ])
      const past = { ...sellerNotice, until: '2020-01-01T00:00:00Z' }
      await expect(
        files({ ...parcel, sellerNotice: past }, { shipsFrom: 'DE' }, 'key'),
      ).rejects.toMatchObject({ complaints: [{ path: 'sellerNotice.until', rule: 'notice_until' }] })
    })

    it('particulars are erased like the text', async () => {
      const { report } = await files(parcel, { shipsFrom: 'DE' }, 'page')
      const { secretary, auditor, moderator } = world.people
      const { id } = await requestErasure(world.house, secretary, {
        ...{ report, fields: ['particulars'], identities: false, basis: 'Objection upheld' },
      })
      await approveErasure(world.house, auditor, id)
      expect((await readReport(world.house, moderator, report)).view.particulars).toBeNull()
    })
  })
}
