import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { CommandRefused } from './command-refused.ts'
import { editionBytes } from './screening/edition.ts'
import { type Format, formatOf } from './screening/formats.ts'
import { screenCatalogue } from './screening/screen-catalogue.ts'

const usage = `tocsin screen --input LISTINGS [--output RESULTS] [--edition EDITION] [--workers N] [--format FORMAT]

  --input    JSON Lines, CSV (with columns id, title, description) or a directory of them; - reads from the pipe
  --output   where the results go as JSON Lines, one line for each listing, in order; - or nothing: the pipe
  --edition  a folder with substances.csv and terms.csv, or a compiled edition; the one that ships if not given
  --workers  threads; one for each processor if not given
  --format   jsonl, csv or directory; told from the input if not given

Interrupted, the same command goes on where it stopped. Nothing leaves this machine.`

/** Screens a whole catalogue in bounded memory. Needs no server and no database. */
export async function run(args: readonly string[]): Promise<void> {
  const options = read(args)
  if (!options) return console.log(usage)
  await screenCatalogue({ ...options, edition: await editionBytes(options.edition) })
}

type Options = { input: string; output: string; edition?: string; workers: number; format: Format }

function read(args: readonly string[]): Options | undefined {
  let values: Record<string, string | boolean | undefined>
  try {
    const option = { type: 'string' } as const
    const options = { input: option, output: option, edition: option, workers: option, format: option }
    values = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } }).values
  } catch (unknown) {
    throw new CommandRefused(`${(unknown as Error).message}\n\n${usage}`, 64)
  }
  if (values.help) return undefined
  const { input, output = '-', edition, format } = values as Record<string, string | undefined>
  if (!input) throw new CommandRefused(`What is to be screened? Name it with --input.\n\n${usage}`, 64)
  const workers = Number(values.workers ?? availableParallelism())
  if (!Number.isInteger(workers) || workers < 1 || workers > 256) {
    throw new CommandRefused('--workers is a number from 1 to 256.', 64)
  }
  return { input, output, workers, format: formatOf(input, format), ...(edition && { edition }) }
}
