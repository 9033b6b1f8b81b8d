import type { Chemistry, Looked } from '@tocsin/casework/screening/chemistry'
import { Chemist } from '@tocsin/chemistry/chemist'

/** Loading takes more than a second once; a molecule, a millisecond. */
const giveUpAfterMs = { first: 5_000, later: 1_000 }
/** More are not asked at once: a batch of filings must not wait for its molecules. */
const atOnceMax = 200

class TookTooLong extends Error {
  override readonly message = 'took too long'
}

type Asked = Pick<Chemist, 'classify' | 'close'>

/**
 * Families of structures, from a thread of its own that is opened with the first one. What fails or takes too long is
 * killed with its thread, said in `state`, and begun anew with the next structure.
 */
export const openChemistry = (
  open: () => Asked = () => new Chemist(),
  told: (why: string) => void = () => {},
  waits: typeof giveUpAfterMs = giveUpAfterMs,
): Chemistry & { close: () => Promise<void> } => {
  let chemist: Asked | null = null
  let warm = false
  let why: string | null = null

  const failed = (of: Asked, error: Error): void => {
    why = error instanceof TookTooLong ? 'took too long' : 'failed'
    told(error.message)
    if (chemist !== of) return
    chemist = null
    warm = false
    void of.close().catch(() => {})
  }

  const look = async (structures: readonly string[]): Promise<Looked[]> => {
    if (structures.length === 0) return []
    chemist ??= open()
    const asked = chemist
    const answers: Looked[] = structures.map(() => 'not_looked')
    const all = Promise.all(
      structures.slice(0, atOnceMax).map(async (structure, at) => {
        const found = await asked.classify(structure)
        answers[at] = found ? { families: found.families, inchikey: found.inchikey } : 'no_structure'
      }),
    )
    let clock: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      clock = setTimeout(() => reject(new TookTooLong()), warm ? waits.later : waits.first)
    })
    try {
      await Promise.race([all, late])
      warm = true
      why = null
    } catch (error) {
      failed(asked, error instanceof Error ? error : new Error(String(error)))
    } finally {
      clearTimeout(clock)
    }
    all.catch(() => {})
    return answers
  }

  return {
    look,
    state: () => ({ ready: why === null, why }),
    close: async () => {
      await chemist?.close()
      chemist = null
    },
  }
}
