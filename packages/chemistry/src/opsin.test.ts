import { afterAll, describe, expect, test } from 'vitest'
import { Chemist } from './chemist.ts'
import { families } from './families.ts'
import { namesOf } from './names.fixture.ts'
import { NotRead, Opsin } from './opsin.ts'
import { findOpsin, type Installed } from './opsin-process.ts'

const found = findOpsin('/usr/share/java/opsin.jar')
const isInstalled = !('missing' in found)
if (!isInstalled) console.log(`left out: systematic names (${found.missing}; Debian has it as libopsin-java)`)
const installed = found as Installed

const ethanol = 'ethan-1-ol'
const open: { close: () => Promise<void> }[] = []
const begun = async (set: ConstructorParameters<typeof Opsin>[1] = {}): Promise<Opsin> => {
  const opsin = new Opsin(installed, { startMs: 60_000, pauseMs: 10, ...set })
  open.push(opsin)
  expect(await opsin.read('methane')).toBe('C')
  return opsin
}
afterAll(() => Promise.all(open.map(each => each.close())))

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('every family has three names in and three near misses', () => {
  expect(Object.keys(namesOf)).toEqual(families.map(({ id }) => id))
  for (const { in: inside, out } of Object.values(namesOf))
    expect([inside.length, out.length]).toEqual([3, 3])
})

test('what is not installed is said', () => {
  expect(findOpsin('/nowhere/opsin.jar')).toEqual({ missing: 'no OPSIN at /nowhere/opsin.jar' })
})

describe.skipIf(!isInstalled)('names', { timeout: 120_000 }, () => {
  test('of members fall under their family, those of near misses do not', async () => {
    const opsin = await begun({ eachMs: 20_000 })
    const chemist = new Chemist()
    open.push(chemist)
    for (const [family, { in: inside, out }] of Object.entries(namesOf))
      for (const name of [...inside, ...out]) {
        const smiles = await opsin.read(name)
        const found = (await chemist.classify(smiles ?? ''))?.families
        if (inside.includes(name)) expect(found, name).toEqual([family])
        else {
          expect(found, name).toBeDefined()
          expect(found, name).not.toContain(family)
        }
      }
  })

  test('that nobody gave anything are none, and hold nobody up', async () => {
    const opsin = await begun({ eachMs: 20_000 })
    const { pid } = opsin
    for (const text of [
      '',
      ' ',
      'buy 2-for-1',
      'a'.repeat(10_000),
      `${ethanol}\n${ethanol}`,
      `${ethanol}\r${ethanol}`,
      `${ethanol}\u2028${ethanol}`,
      `${ethanol}\t${ethanol}`,
      'ethan-1\u0000-ol',
      'ethan\u001b[2J-1-ol',
      '\ud800-1-ol',
      '('.repeat(200),
      `${'('.repeat(90)}ethane${')'.repeat(90)}`,
      'фентанил-4-он',
      '-o',
      '--help',
    ])
      expect(await opsin.read(text), JSON.stringify(text.slice(0, 40))).toBeNull()
    expect(await opsin.read(ethanol)).toBe('C(C)O')
    expect(opsin.pid).toBe(pid)
  })

  test('many at once each get their own answer, and beyond a bound none', async () => {
    const opsin = await begun({ queueMax: 50, eachMs: 20_000 })
    const answers = await Promise.allSettled(
      Array.from({ length: 80 }, (_, at) => opsin.read(`${at + 2}-methyldecan-1-ol`)),
    )
    expect(answers.slice(0, 3)).toEqual([
      { status: 'fulfilled', value: 'CC(CO)CCCCCCCC' },
      { status: 'fulfilled', value: 'CC(CCO)CCCCCCC' },
      { status: 'fulfilled', value: 'CC(CCCO)CCCCCC' },
    ])
    expect(answers.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(20)
  })

  test('that take too long are given up, not tried again, and keep nobody after them', async () => {
    const opsin = await begun({ eachMs: 300 })
    const first = opsin.pid!
    process.kill(first, 'SIGSTOP')
    await expect(opsin.read('2-methylpropan-1-ol')).rejects.toThrow('took too long')
    expect(await opsin.read(ethanol)).toBe('C(C)O')
    expect([opsin.pid === first, alive(first)]).toEqual([false, false])
    await expect(opsin.read('2-methylpropan-1-ol')).rejects.toThrow('took too long before')
  })

  test('that end the process take nothing else along', async () => {
    const opsin = await begun()
    const first = opsin.pid!
    await expect(opsin.read('[100000]annulene')).rejects.toThrow(NotRead)
    expect(await opsin.read(ethanol)).toBe('C(C)O')
    expect(opsin.pid).not.toBe(first)
  })

  test('are read by a new process where the old one is killed in the middle', async () => {
    const opsin = await begun({ eachMs: 20_000 })
    const first = opsin.pid!
    process.kill(first, 'SIGSTOP')
    const asked = opsin.read('2-methylpropan-1-ol')
    process.kill(first, 'SIGKILL')
    expect(await asked).toBe('CC(CO)C')
    expect(opsin.pid).not.toBe(first)
  })

  test('wait no longer than whoever asks, and end with the server', async () => {
    const opsin = await begun({ eachMs: 20_000 })
    const pid = opsin.pid!
    process.kill(pid, 'SIGSTOP')
    const began = performance.now()
    await expect(opsin.read('2-methylpropan-1-ol', 100)).rejects.toThrow('took too long')
    const waiting = [opsin.read(ethanol), opsin.read('propan-2-ol')].map(one => one.catch(String))
    await opsin.close()
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await Promise.all(waiting)).toEqual(['NotRead: closed', 'NotRead: closed'])
    expect(alive(pid)).toBe(false)
    await expect(opsin.read('butan-2-ol')).rejects.toThrow('closed')
  })

  test('are not read where what is installed does not start, and that is said', async () => {
    const opsin = new Opsin({ ...installed, jar: '/nowhere/opsin.jar' }, { pauseMs: 10 })
    await expect(opsin.read(ethanol)).rejects.toThrow('ended with 1')
    await opsin.close()
    const javaless = new Opsin({ ...installed, java: '/nowhere/java' }, { pauseMs: 10 })
    await expect(javaless.read(ethanol)).rejects.toThrow('could not be started')
    await javaless.close()
  })
})
