import { importFile } from './importing/import-file.ts'
import { readOptions, usage } from './importing/options.ts'

/** Brings a file of reports to a server, in parts, and stays until every row has its verdict. */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (!options) return console.log(usage)
  process.exitCode = await importFile(options)
}
