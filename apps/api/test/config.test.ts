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
})
