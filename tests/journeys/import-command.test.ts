import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { admitClient } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { csv, declared, row } from '../files.ts'
import { openServed, type Served } from '../served.ts'

const program = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')

describe('tocsin import', () => {
  let served: Served
  let folder: string
  beforeAll(async () => {
    served = await openServed(engines[0]!)
    folder = await mkdtemp(join(tmpdir(), 'tocsin-import-'))
    const owner = openDatabase<Tables>(
      openPool(served.world.database.ownerUrl, { name: 'test keys', max: 1 }),
    )
    const key = await admitClient(owner, {
      organisation: served.world.people.moderator.organisation.id,
      name: 'pipeline',
      scopes: ['report:write'],
      expiresAt: new Date(Date.now() + 3_600_000),
    })
    await owner.destroy()
    await writeFile(join(folder, 'key'), `${key}\n`)
    await writeFile(join(folder, 'wrong-key'), `tcs_${'0'.repeat(16)}_${'x'.repeat(43)}`)
  })
  afterAll(async () => {
    await served.close()
    await rm(folder, { recursive: true, force: true })
  })

  const { goodFaith: _, ...others } = declared
  const defaults = Object.entries(others).flatMap(([field, value]) => ['--default', `${field}=${value}`])

  /** As an operator types it; what is given as `piped` comes through the pipe. */
  const run = (args: string[], piped?: string): Promise<{ code: number; said: string }> =>
    new Promise(resolve => {
      const child = spawn(process.execPath, [program, 'import', ...args], { cwd: folder })
      let said = ''
      child.stderr.on('data', part => {
        said += part
      })
      child.once('exit', code => resolve({ code: code!, said }))
      child.stdin.end(piped ?? '')
    })
  const at = () => ['--server', served.origin, '--key-file', 'key']

  it('brings a file in, writes a line for each row, and its exit code tells whether all were taken', async () => {
    await writeFile(join(folder, 'rows.csv'), csv(row(1), row(2, { 'Ships from': 'Atlantis' }), row(3)))
    const args = ['rows.csv', ...at(), ...defaults, '--good-faith', '--reviewed-by', 'mod-17']
    const first = await run(args)
    expect(first.said).toContain('3 rows: 2 filed, 0 signals, 0 unchanged, 0 in conflict, 1 refused')
    expect(first.code).toBe(1)
    const lines = (await readFile(join(folder, 'rows.csv.result.csv'), 'utf8')).trim().split('\r\n')
    expect(lines.map(line => line.split(',')[1])).toEqual(['verdict', 'filed', 'refused', 'filed'])
    const second = await run([...args, '--result', 'again.jsonl'])
    expect(second.said).toContain('3 rows: 0 filed, 0 signals, 2 unchanged, 0 in conflict, 1 refused')
    const verdicts = (await readFile(join(folder, 'again.jsonl'), 'utf8')).trim().split('\n')
    expect(verdicts.map(line => JSON.parse(line).verdict)).toEqual(['unchanged', 'refused', 'unchanged'])
  })

  it('reads a pipe, and rows that nobody looked at are signals', async () => {
    const piped = await run(['-', ...at(), ...defaults, '--good-faith'], csv(row(11), row(12)))
    expect(piped).toMatchObject({ code: 0 })
    expect(piped.said).toContain('2 rows: 0 filed, 2 signals')
  })

  it('goes on with what was begun', async () => {
    const content = csv(row(21), row(22))
    await writeFile(join(folder, 'later.csv'), content)
    const ask = (path: string, method: string, body: string | Buffer) =>
      served.ask(path, {
        method,
        body,
        headers: {
          authorization: `Bearer ${key}`,
          ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        },
      })
    const key = (await readFile(join(folder, 'key'), 'utf8')).trim()
    const { id } = (
      await ask('/v1/imports', 'POST', JSON.stringify({ name: 'later.csv', size: content.length }))
    ).json
    await ask(`/v1/imports/${id}?offset=0`, 'PUT', Buffer.from(content).subarray(0, 50))
    const args = ['later.csv', ...at(), ...defaults, '--good-faith', '--resume', id]
    expect((await run(args)).said).toContain('2 rows: 0 filed, 2 signals')
  })

  it('says what cannot be done, and how it is used', async () => {
    expect(await run(['nowhere.csv', ...at()])).toMatchObject({ code: 66 })
    expect(await run(['rows.csv', '--server', served.origin, '--key-file', 'wrong-key'])).toMatchObject({
      code: 77,
    })
    expect(await run([])).toMatchObject({ code: 64 })
    const incomplete = await run(['rows.csv', ...at()])
    expect(incomplete.code).toBe(65)
    expect(incomplete.said).toContain('listing.platform')
  })
})
