import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { codeOf, entrances, send } from './entrances.ts'
import { everybody, type Principal } from './principals.ts'
import { sample, samples } from './samples.ts'
import { type Scene, setScene } from './scene.ts'

type Line = { entrance: string; cells: Record<string, string> }

/** The tables of the page: each row by the way in that it names, each cell by the caller over its column. */
const lines = (): Line[] => {
  const rows = readFileSync(join(import.meta.dirname, 'routes.matrix.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
  let callers: string[] = []
  return rows.flatMap(([first = '', ...cells]) => {
    if (first === 'way in') callers = cells
    const named = /^`([^`]+)`/.exec(first)?.[1]
    if (!named) return []
    return [
      { entrance: named, cells: Object.fromEntries(callers.map((caller, i) => [caller, cells[i] ?? ''])) },
    ]
  })
}

const refused: Record<string, string> = {
  'not there': 'not_found',
  duty: 'not_your_duty',
  'sign in': 'not_signed_in',
  'second factor': 'second_factor_required',
  'same person': 'same_person',
  'not vetted': 'not_vetted',
  wrong: 'invalid',
}

/** What stands in an answer that shows the case; other answers show nothing of it. */
const shows = (entrance: string, { main, draft, files, signals }: Scene, { world }: Served): string | null =>
  ({
    'directory.list': world.people.moderator.organisation.id,
    'reports.list': main.report,
    'signals.list': signals.similar,
    'signals.batches': world.people.moderator.member,
    'reports.read': main.report,
    'reports.receipt': main.report,
    'GET /v1/reports': main.report,
    'GET /v1/changes': main.report,
    'drafts.list': draft,
    'imports.list': files.started,
    'incidents.list': main.incident,
    'incidents.read': main.report,
    'incidents.preview': main.report,
    'audit.list': main.incident,
    'audit.history': main.report,
  })[entrance] ?? null

const limit = { points: 100_000, duration: 900 }
const limits = {
  signInPerAddress: limit,
  signInPerAccount: limit,
  codePerAccount: limit,
  passwordPerMember: limit,
}

it('the matrix names every way in, once, and none that is not there', () => {
  expect(
    lines()
      .map(({ entrance }) => entrance)
      .sort(),
  ).toEqual(entrances.map(({ name }) => name).sort())
  expect(Object.keys(samples).sort()).toEqual(entrances.map(({ name }) => name).sort())
})

for (const engine of engines) {
  describe(`who gets in where, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    let callers: Principal[] = []
    beforeAll(async () => {
      served = await openServed(engine, { limits })
      scene = await setScene(served.world)
      callers = await everybody(served)
    })
    afterAll(() => served.close())

    it('the matrix has a column for everybody who exists', () => {
      for (const { cells } of lines()) expect(Object.keys(cells)).toEqual(callers.map(({ name }) => name))
    })

    /** In one word of the page; what the answer shows is looked at, too. */
    const answered = async (entrance: string, caller: Principal): Promise<string> => {
      const request = await sample(entrance, { world: served.world, scene, by: caller.actor })
      const answer = await send(served, request, caller)
      const code = codeOf(answer)
      if (code !== null)
        return Object.entries(refused).find(([, one]) => one === code)?.[0] ?? `${answer.status} ${code}`
      const shown = shows(entrance, scene, served)
      if (entrance === 'drafts.discard') return caller.name === 'reporter' ? 'yes' : 'own'
      return shown === null || answer.text.includes(shown) ? 'yes' : 'own'
    }

    // Signing out comes last: it ends the very sessions that the others ask with.
    const last = 'POST /api/auth/sign-out'
    const inOrder = [
      ...lines().filter(({ entrance }) => entrance !== last),
      ...lines().filter(({ entrance }) => entrance === last),
    ]
    it.each(inOrder.map(line => [line.entrance, line.cells] as const))('%s', async (entrance, cells) => {
      // Who asked for an erasure is refused while it is open: she is asked before it is done.
      const atOnce = entrance !== 'erasures.approve'
      const found: string[] = atOnce
        ? await Promise.all(callers.map(caller => answered(entrance, caller)))
        : []
      if (!atOnce) for (const caller of callers) found.push(await answered(entrance, caller))
      expect(Object.fromEntries(callers.map(({ name }, i) => [name, found[i]]))).toEqual(cells)
    })
  })
}
