import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CommandRefused } from '../command-refused.ts'

export const usage = `tocsin import FILE --server URL --key-file FILE [options]

  FILE           CSV or JSON Lines; - reads from the pipe
  --server       where Tocsin runs, such as https://tocsin.example
  --key-file     a file that holds the key of your program (People, Keys), and nothing else
  --plan         a JSON file that says which column is which field; without it, as your company read such columns the
                 last time, or as their names propose
  --default      FIELD=VALUE for rows that do not say otherwise, as often as needed: --default listing.platform=Meridian
  --good-faith   these rows are what you saw yourselves; without it and without a column for it every row is refused
  --reviewed-by  who looked at every row; without it and without a column for it every row becomes a signal
  --result       where the result goes, one line a row; FILE.result.csv if not given (.jsonl writes JSON Lines)
  --resume       the id of an import that was begun: it is printed when a file begins

Broken off, it is said how to go on; sent again from the beginning, no row is taken twice.
Exit codes: 0 every row is filed, a signal or unchanged; 1 some were refused or are in conflict; 2 it was cancelled or
stopped; 64 and above: it could not be done (sysexits.h).`

export type ImportOptions = {
  file: string
  server: string
  key: string
  plan: unknown
  defaults: Record<string, string>
  result: string
  resume: string | null
}

export function readOptions(args: readonly string[]): ImportOptions | undefined {
  const option = { type: 'string' } as const
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        server: option,
        'key-file': option,
        plan: option,
        result: option,
        resume: option,
        'reviewed-by': option,
        default: { type: 'string', multiple: true },
        'good-faith': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (unknown) {
    throw new CommandRefused(`${(unknown as Error).message}\n\n${usage}`, 64)
  }
  const values = parsed.values as Record<string, string | undefined> & { default?: unknown }
  if (values.help) return undefined
  const [file] = parsed.positionals
  if (!file || parsed.positionals.length > 1)
    throw new CommandRefused(`Which file is to be brought in?\n\n${usage}`, 64)
  if (!values.server || !values['key-file'])
    throw new CommandRefused(`--server and --key-file are needed.\n\n${usage}`, 64)
  const defaults: Record<string, string> = {}
  for (const one of (values.default as string[] | undefined) ?? []) {
    const at = one.indexOf('=')
    if (at < 1) throw new CommandRefused(`--default is FIELD=VALUE, and "${one}" is not.`, 64)
    defaults[one.slice(0, at)] = one.slice(at + 1)
  }
  if (values['good-faith']) defaults.goodFaith = 'yes'
  if (values['reviewed-by']) {
    defaults['reviewed.by'] = values['reviewed-by']
    defaults['reviewed.at'] = new Date().toISOString()
  }
  return {
    file,
    server: values.server.replace(/\/+$/, ''),
    key: contentOf(values['key-file'], 'the key').trim(),
    plan: values.plan === undefined ? undefined : jsonIn(values.plan),
    defaults,
    result: values.result ?? (file === '-' ? 'import.result.csv' : `${file}.result.csv`),
    resume: values.resume ?? null,
  }
}

const contentOf = (path: string, what: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CommandRefused(`${what} cannot be read from ${path}: ${(error as Error).message}`, 66)
  }
}

const jsonIn = (path: string): unknown => {
  try {
    return JSON.parse(contentOf(path, 'the plan'))
  } catch (error) {
    if (error instanceof CommandRefused) throw error
    throw new CommandRefused(`The plan in ${path} is not JSON: ${(error as Error).message}`, 65)
  }
}
