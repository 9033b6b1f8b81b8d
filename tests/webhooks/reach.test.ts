import { type AddressInfo, createServer, type Server } from 'node:net'
import { networkOf } from '@tocsin/api/webhook/networks'
import { complaintAbout, publicReceivers } from '@tocsin/api/webhook/receiver-rules'
import { openReceivers } from '@tocsin/api/webhook/receivers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateFor } from './certificate.ts'
import { openReceiver, type Receiver } from './receiver.ts'

const message = { headers: { 'webhook-id': 'msg_1' }, body: '{}' }
const never = new AbortController().signal

/** Everything that means this machine, its neighbours or a cloud's inside, in every spelling that anything reads. */
const inside = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '0',
  '0.0.0.0',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '１２７.0.0.1',
  '127。0。0。1',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[100::1]',
  '[4000::1]',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '192.88.99.1',
  '168.63.129.16',
  '198.18.0.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'anything.localhost',
  'router.local',
  'metadata.google.internal',
  'kubernetes.default.svc.cluster.local',
  'intranet',
  'nas.lan',
]

/** Names that anybody may own and that lead inside: refused when something is sent. */
const leadsInside: Record<string, string[]> = {
  'rebind.example': ['127.0.0.1'],
  'both.example': ['8.8.8.8', '10.0.0.1'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'odd.example': ['not an address'],
  'nothing.example': [],
}

describe('where a webhook may lead', () => {
  let listener: Server
  let port = 0
  let connections = 0

  beforeAll(async () => {
    listener = createServer(socket => {
      connections += 1
      socket.destroy()
    })
    await new Promise<void>(resolve => listener.listen(0, '::', resolve))
    ;({ port } = listener.address() as AddressInfo)
  })
  afterAll(() => {
    listener.close()
  })
  /** The port of the listener is allowed, so that nothing but the address is in the way. */
  const rules = () => ({ ...publicReceivers, ports: [port] })

  it.each(inside)(
    'not to %s: refused when it is made and when it is sent, and nobody is connected to',
    async host => {
      const address = `https://${host}:${port}/`
      expect(complaintAbout(address, rules())).toBe('webhook_inside')
      // As if it had been let in by an earlier, wider rule.
      const { post } = openReceivers(rules(), { resolve: async () => ['127.0.0.1'] })
      expect(await post(address, message, never)).toMatchObject({ status: null, fault: 'address' })
      expect(connections).toBe(0)
    },
  )

  it.each(Object.entries(leadsInside))('not to a name that leads to %s %j', async (name, addresses) => {
    const { post } = openReceivers(rules(), { resolve: async () => addresses })
    const address = `https://${name}:${port}/`
    expect(complaintAbout(address, rules())).toBe(null)
    expect(await post(address, message, never)).toMatchObject({ status: null, fault: 'address' })
    expect(connections).toBe(0)
  })

  it.each([
    ['http://hooks.example/', 'webhook_https'],
    ['ftp://hooks.example/', 'webhook_https'],
    ['file:///etc/passwd', 'webhook_https'],
    ['javascript:alert(1)', 'webhook_https'],
    ['not an address', 'webhook_https'],
    ['https://', 'webhook_https'],
    ['https://user@hooks.example/', 'webhook_plain'],
    ['https://user:word@hooks.example/', 'webhook_plain'],
    ['https://hooks.example/#part', 'webhook_plain'],
    ['https://hooks.example:8443/', 'webhook_port'],
    ['https://hooks.example:22/', 'webhook_port'],
    ['https://hooks.example:0/', 'webhook_port'],
    ['https://hooks.example/', null],
    ['https://hooks.example:443/tocsin?tenant=1', null],
    ['https://8.8.8.8/', null],
    ['https://[2606:4700::1111]/', null],
  ])('%s: %s', (address, complaint) => {
    expect(complaintAbout(address, publicReceivers)).toBe(complaint)
  })

  it('only into the networks that the deployment names, and not into those it refuses', () => {
    const own = { ...publicReceivers, allowed: [networkOf('10.4.0.0/16')!] }
    expect(complaintAbout('https://10.4.9.9/', own)).toBe(null)
    expect(complaintAbout('https://10.5.9.9/', own)).toBe('webhook_inside')
    const less = { ...publicReceivers, refused: [networkOf('8.8.8.0/24')!] }
    expect(complaintAbout('https://8.8.8.8/', less)).toBe('webhook_inside')
  })

  describe('a name that leads elsewhere a moment later', () => {
    let receiver: Receiver
    beforeAll(async () => {
      receiver = await openReceiver(200, certificateFor(['rebind.example']))
    })
    afterAll(() => receiver.close())

    it('is connected to at the address that was checked, which is asked for once', async () => {
      let asked = 0
      // Stands for the public address: the one network that is allowed. The second answer would be the listener's.
      const { post } = openReceivers(
        {
          allowed: [networkOf('127.0.0.1/32')!],
          refused: [],
          ports: [receiver.port, port],
          authorities: receiver.cert,
        },
        { resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['::1']) },
      )
      const address = `https://rebind.example:${receiver.port}/`
      expect(await post(address, message, never)).toMatchObject({ status: 200, fault: null })
      expect(asked).toBe(1)
      expect(receiver.heard[0]!.headers.host).toBe(`rebind.example:${receiver.port}`)
      expect(await post(address, message, never)).toMatchObject({ status: null, fault: 'address' })
      expect([receiver.heard.length, connections]).toEqual([1, 0])
    })
  })
})
