import type { Format } from './formats.ts'
import { batches, inputLength } from './listings.ts'
import { Pool } from './pool.ts'
import { Progress } from './progress.ts'
import { openResults } from './results.ts'

type Catalogue = {
  input: string
  output: string
  edition: SharedArrayBuffer
  workers: number
  format: Format
}

/** Batches read ahead for each worker: enough to keep it busy, few enough to keep memory flat. */
const aheadPerWorker = 2

export async function screenCatalogue({ input, output, edition, workers, format }: Catalogue): Promise<void> {
  const results = await openResults(output, input, edition)
  const pool = new Pool(workers, edition)
  const progress = new Progress(inputLength(input, format))
  if (results.alreadyDone > 0)
    console.error(`${results.alreadyDone} listings were screened before; going on.`)
  const pending: { answer: Promise<string>; listings: number; bytes: number }[] = []
  const settle = async () => {
    const { answer, listings, bytes } = pending.shift()!
    await results.write(await answer)
    progress.add(listings, bytes)
  }
  try {
    let toSkip = results.alreadyDone
    for await (const batch of batches(input, format)) {
      const lines = batch.lines.slice(toSkip)
      toSkip -= batch.lines.length - lines.length
      if (lines.length === 0) continue
      const answer = pool.screen(lines)
      // A failure is thrown where its turn comes; until then nobody waits for it.
      answer.catch(() => {})
      pending.push({ answer, listings: lines.length, bytes: batch.bytes })
      if (pending.length > workers * aheadPerWorker) await settle()
    }
    while (pending.length > 0) await settle()
    await results.finish()
    progress.finish()
  } finally {
    await pool.close()
  }
}
