import { sealAddresses } from '@tocsin/casework/webhook/address'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { type Company, companyOf, eventually, receiversHere, soon } from './company.ts'
import { openReceiver, type Receiver } from './receiver.ts'

for (const engine of engines) {
  describe(`where a company is told, on ${engine.name}`, () => {
    let served: Served
    let company: Company
    let receiver: Receiver
    let webhook = ''
    const token = 'canary-token-in-the-path'
    const address = () => `${receiver.address}/${token}`
    const told = async () => {
      const before = receiver.heard.length
      await company.done('test', { webhook })
      await eventually(() => receiver.heard.length > before)
    }
    const shown = async () => (await company.state(webhook)).address
    const stored = async () => JSON.stringify(await served.asSuperuser('select to_jsonb(w) from webhook w'))

    beforeAll(async () => {
      receiver = await openReceiver()
      served = await openServed(engine, { receivers: receiversHere(receiver), schedule: soon })
      company = await companyOf(served)
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
    })

    it('does not stand in the database in the clear, made or changed', async () => {
      const made = await company.done('make', { address: address(), kinds: ['status'] })
      webhook = made.webhook
      expect(await stored()).not.toContain(token)
      expect(await shown()).toBe(address())
      await told()
      await company.done('change', { webhook, address: `${address()}2`, kinds: ['status'] })
      expect(await stored()).not.toContain(token)
      expect(await shown()).toBe(`${address()}2`)
      await told()
    })

    it('is sealed where an older version wrote it, and told all the while', async () => {
      await served.asSuperuser(
        'update webhook set address = $1, sealed_address = null, address_key_id = null',
        [address()],
      )
      await told()
      expect(await sealAddresses(served.world.house)).toBe(1)
      expect(await stored()).not.toContain(token)
      expect(await shown()).toBe(address())
      await told()
    })

    it('fits no other webhook: a ciphertext that was moved is not used', async () => {
      const other = await company.done('make', { address: address(), kinds: ['status'] })
      await served.asSuperuser(
        `update webhook set sealed_address = secret, address_key_id = secret_key_id where id = $1`,
        [other.webhook],
      )
      expect((await company.call('list')).status).not.toBe(200)
      await served.asSuperuser('delete from webhook where id = $1', [other.webhook])
      expect(await shown()).toBe(address())
    })
  })
}
