import { createRequire } from 'node:module'
import type { MainModule } from '@rdkit/rdkit'

const require = createRequire(import.meta.url)

/** The module with its 6 MB of compiled code: about 0.2 s, so once a thread. It complains of bad input on no stream. */
export function loadRdkit(): Promise<MainModule> {
  const load: (options: unknown) => Promise<MainModule> = require('@rdkit/rdkit')
  return load({ print: () => {}, printErr: () => {} })
}
