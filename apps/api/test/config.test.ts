import { describe, expect, it } from 'vitest'
import { ConfigRefused, readConfig } from '../src/config.ts'

const refused = (args: string[], env: NodeJS.ProcessEnv = {}): string => {
  try {
    readConfig(args, env)
  } catch (error) {
    if (error instanceof ConfigRefused) return error.message
    throw error
  }
  return 'taken'
}

describe('the configuration', () => {
  it('is a demo on this machine alone, where nothing is set', () => {
    expect(readConfig([], {})).toMatchObject({
      database: { kind: 'embedded' },
      host: '127.0.0.1',
      port: 7400,
      origin: 'http://localhost:7400',
      demo: true,
      trustedProxies: 0,
      logLevel: 'warn',
    })
  })

  it('is no demo on a database that is given, unless that is said', () => {
    const DATABASE_URL = 'postgres://app:word@db/tocsin'
    expect(readConfig([], { DATABASE_URL }).demo).toBe(false)
    expect(readConfig(['--demo'], { DATABASE_URL }).demo).toBe(true)
    expect(readConfig(['--no-demo'], {}).demo).toBe(false)
  })

  it('lets a flag stand above its variable, and moves the origin with the port', () => {
    expect(readConfig(['--port', '8000'], { TOCSIN_PORT: '9000' })).toMatchObject({
      port: 8000,
      origin: 'http://localhost:8000',
    })
  })

  it('finds the reader of names where Debian puts it, elsewhere where that is said, and does without', () => {
    expect(readConfig([], {}).opsinPath).toBe('/usr/share/java/opsin.jar')
    expect(readConfig([], { TOCSIN_OPSIN: '/opt/opsin.jar' }).opsinPath).toBe('/opt/opsin.jar')
    expect(readConfig([], { TOCSIN_OPSIN: 'none' }).opsinPath).toBeNull()
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig([], { DATABASE_URL: '', TOCSIN_PORT: '' }).port).toBe(7400)
  })

  it.each([
    [['--port', '0'], {}, 'TOCSIN_PORT'],
    [['--port', 'x'], {}, 'TOCSIN_PORT'],
    [['--colour', 'red'], {}, '--colour'],
    [['here'], {}, 'here'],
    [[], { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
    [[], { DATABASE_OWNER_URL: 'postgres://owner:word@db/tocsin' }, 'DATABASE_URL is not'],
    [[], { TOCSIN_ORIGIN: 'http://tocsin.invalid' }, 'without https'],
    [[], { TOCSIN_SECRET: 'short' }, 'TOCSIN_SECRET'],
    [[], { TOCSIN_HOST: 'everywhere' }, 'TOCSIN_HOST'],
  ] as [string[], NodeJS.ProcessEnv, string][])('refuses %j with %j by its name', (args, env, name) => {
    expect(refused(args, env)).toContain(name)
  })

  it('lets webhooks out on port 443 alone, and into no network of its own, unless that is said', () => {
    expect(readConfig([], {}).webhooks).toEqual({
      allowed: [],
      refused: [],
      ports: [443],
      authoritiesPath: null,
    })
    const { webhooks } = readConfig([], {
      TOCSIN_WEBHOOK_NETWORKS: '10.4.0.0/16, fd12::/48',
      TOCSIN_WEBHOOK_REFUSED: '198.51.100.0/24',
      TOCSIN_WEBHOOK_PORTS: '443, 8443',
      TOCSIN_WEBHOOK_CA: '/etc/tocsin/ca.pem',
    })
    expect(webhooks.allowed.map(([address, bits]) => `${address}/${bits}`)).toEqual([
      '10.4.0.0/16',
      'fd12::/48',
    ])
    expect(webhooks.refused).toHaveLength(1)
    expect([webhooks.ports, webhooks.authoritiesPath]).toEqual([[443, 8443], '/etc/tocsin/ca.pem'])
  })

  it.each([
    [{ TOCSIN_WEBHOOK_NETWORKS: '10.4.0.0' }, /TOCSIN_WEBHOOK_NETWORKS: 10\.4\.0\.0 is no network/],
    [{ TOCSIN_WEBHOOK_NETWORKS: '10.4.0.0/33' }, /is no network/],
    [{ TOCSIN_WEBHOOK_NETWORKS: 'everything' }, /everything is no network/],
    [{ TOCSIN_WEBHOOK_PORTS: '0' }, /TOCSIN_WEBHOOK_PORTS/],
    [{ TOCSIN_WEBHOOK_PORTS: 'https' }, /TOCSIN_WEBHOOK_PORTS/],
  ])('does not guess what was meant with webhooks: %j', (env, said) => {
    expect(refused([], env)).toMatch(said)
  })
})
