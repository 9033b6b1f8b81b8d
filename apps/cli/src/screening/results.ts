import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Where results go, and how many listings stood there already when a run was interrupted. */
type Results = {
  alreadyDone: number
  write: (text: string) => Promise<void>
  /** Says that the run is complete: the next run of the same command starts anew. */
  finish: () => Promise<void>
}

export async function openResults(
  output: string,
  input: string,
  edition: SharedArrayBuffer,
): Promise<Results> {
  if (output === '-') return pipe()
  const mark = `${output}.unfinished`
  const run = createHash('sha256').update(resolve(input)).update(new Uint8Array(edition)).digest('hex')
  const goesOn = existsSync(output) && (await readFile(mark, 'utf8').catch(() => '')) === run
  const { lines, length } = goesOn ? await wholeLines(output) : { lines: 0, length: 0 }
  const file = await open(output, goesOn ? 'r+' : 'w')
  await file.truncate(length)
  await writeFile(mark, run)
  let position = length
  return {
    alreadyDone: lines,
    write: async text => {
      const bytes = Buffer.from(text)
      await file.write(bytes, 0, bytes.length, position)
      position += bytes.length
    },
    finish: async () => {
      await file.sync()
      await file.close()
      await rm(mark)
    },
  }
}

/** A line that was being written when the run stopped is not counted, and is written again. */
async function wholeLines(path: string): Promise<{ lines: number; length: number }> {
  let lines = 0
  let length = 0
  let read = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      lines++
      length = read + at + 1
    }
    read += chunk.length
  }
  return { lines, length }
}

function pipe(): Results {
  return {
    alreadyDone: 0,
    write: text =>
      new Promise(resolved =>
        process.stdout.write(text) ? resolved() : process.stdout.once('drain', resolved),
      ),
    finish: async () => {},
  }
}
