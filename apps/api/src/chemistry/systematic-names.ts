import type { Names, ReadName } from '@tocsin/casework/screening/names'
import { NotRead, Opsin } from '@tocsin/chemistry/opsin'
import { findOpsin } from '@tocsin/chemistry/opsin-process'

/** Java takes a second or more to come up; a name, some milliseconds. Nobody's filing waits for its names longer. */
const giveUpAfterMs = { first: 5_000, later: 1_500 }

type Reader = Pick<Opsin, 'read' | 'close'>

/** Systematic names through OPSIN where it is installed; where it is not, said once, and names are words. */
export const openNames = (
  path: string | null,
  told: (why: string) => void = () => {},
  open: (path: string) => Reader | { missing: string } = opened,
): Names & { close: () => Promise<void> } => {
  const reader = path === null ? { missing: 'not wanted' } : open(path)
  if ('missing' in reader) {
    if (path !== null) told(reader.missing)
    return {
      read: names => Promise.resolve(names.map(() => null)),
      state: () => ({ ready: false, why: reader.missing }),
      close: () => Promise.resolve(),
    }
  }
  let warm = false
  let why: string | null = null
  const readOne = async (name: string): Promise<ReadName> => {
    try {
      const smiles = await reader.read(name, warm ? giveUpAfterMs.later : giveUpAfterMs.first)
      warm = true
      why = null
      return smiles
    } catch (error) {
      if (!(error instanceof NotRead)) throw error
      if (why !== error.message) told(error.message)
      why = error.message
      return 'not_looked'
    }
  }
  return {
    read: names => Promise.all(names.map(readOne)),
    state: () => ({ ready: why === null, why }),
    close: () => reader.close(),
  }
}

const opened = (path: string): Opsin | { missing: string } => {
  const found = findOpsin(path)
  return 'missing' in found ? found : new Opsin(found)
}
