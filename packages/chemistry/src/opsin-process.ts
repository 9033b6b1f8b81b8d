import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'

export type Installed = { java: string; jar: string }

const javas = ['/usr/local/bin/java', '/usr/bin/java']

/** Where OPSIN and a Java for it are on this machine; else what is missing. */
export const findOpsin = (jar: string): Installed | { missing: string } => {
  const java = javas.find(path => existsSync(path))
  if (!existsSync(jar)) return { missing: `no OPSIN at ${jar}` }
  return java === undefined ? { missing: 'no Java' } : { java, jar }
}

const flags = ['-Xmx128m', '-Xss1m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData']

/** Why a process is no more. `byName`: the name that it had was too much for it; else somebody ended it from outside. */
export class Gone extends Error {
  override readonly name = 'Gone'
  readonly byName: boolean

  constructor(why: string, byName: boolean) {
    super(why)
    this.byName = byName
  }
}

/** One run of OPSIN's command line: a name a line in, a structure and the name again out. What fails once is over. */
export class OpsinProcess {
  readonly #child: ChildProcessWithoutNullStreams
  #asked: { name: string; tell: (smiles: string | null) => void; fail: (gone: Gone) => void } | null = null
  #gone: Gone | null = null
  /** It has answered: from then on a name takes milliseconds. */
  warm = false

  constructor({ java, jar }: Installed) {
    // Nothing of ours is in its environment, and what it complains of on stderr, each name, is nobody's business.
    this.#child = spawn(java, [...flags, '-jar', jar, '-osmi', '-n'], { env: { LANG: 'C.UTF-8' }, cwd: '/' })
    this.#child.on('error', error => this.#end(new Gone(`could not be started: ${error.message}`, false)))
    this.#child.on('exit', (code, signal) =>
      this.#end(new Gone(`ended with ${signal ?? code}`, signal === null)),
    )
    this.#child.stdin.on('error', () => {})
    this.#child.stderr.resume()
    createInterface({ input: this.#child.stdout }).on('line', line => this.#answered(line))
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  get gone(): boolean {
    return this.#gone !== null
  }

  /** One at a time. The name stands on one line. */
  ask(name: string, withinMs: number): Promise<string | null> {
    if (this.#gone) return Promise.reject(this.#gone)
    const clock = setTimeout(() => this.#end(new Gone('took too long', true)), withinMs)
    return new Promise<string | null>((tell, fail) => {
      this.#asked = { name, tell, fail }
      this.#child.stdin.write(`${name}\n`)
    }).finally(() => clearTimeout(clock))
  }

  /** Without a farewell: it may be busy for minutes. */
  async end(): Promise<void> {
    this.#end(new Gone('closed', false))
    const { pid, exitCode, signalCode } = this.#child
    if (pid !== undefined && exitCode === null && signalCode === null) await once(this.#child, 'exit')
  }

  /** The answer repeats the question: what answers another one is none. */
  #answered(line: string): void {
    const asked = this.#asked
    if (this.#gone) return
    if (!asked || !line.endsWith(`\t${asked.name}`)) {
      this.#end(new Gone('answered out of turn', false))
      return
    }
    this.#asked = null
    this.warm = true
    asked.tell(line.slice(0, -asked.name.length - 1) || null)
  }

  #end(gone: Gone): void {
    if (this.#gone) return
    this.#gone = gone
    this.#child.kill('SIGKILL')
    this.#asked?.fail(gone)
    this.#asked = null
  }
}
