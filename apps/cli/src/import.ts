import { importFile } from './importing/import-file.ts'
import { type ImportOptions, readOptions, usage } from './importing/options.ts'
import { Refused } from './screening/refused.ts'

/** Brings a file of reports to a server, in parts, and stays until every row has its verdict. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const options: ImportOptions | undefined = readOptions(args)
    if (!options) return console.log(usage)
    process.exitCode = await importFile(options)
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused
    console.error(refused.message)
    process.exitCode = refused.exitCode
  }
}
