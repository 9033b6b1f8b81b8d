import type { MainModule, Mol } from '@rdkit/rdkit'
import { families } from './families.ts'

export type Classified = {
  /** Null for an InChI: it gives its key, and this library makes no structure of it. */
  families: string[] | null
  /** The same for the same structure, however it was written. */
  inchikey: string
  canonical: string | null
}

/** Longer strings are no molecule that anyone trades in, and cost a parser minutes. */
export const smilesLengthMax = 2000

/** The families of one structure; undefined where the text is no structure. Counter-ions and solvents do not hide it. */
export function classify(rdkit: MainModule, smiles: string): Classified | undefined {
  if (smiles.length > smilesLengthMax || !/^[\x21-\x7e]+$/.test(smiles)) return undefined
  if (smiles.startsWith('InChI=')) {
    const inchikey = rdkit.get_inchikey_for_inchi(smiles)
    return inchikey === '' ? undefined : { families: null, inchikey, canonical: null }
  }
  const molecule = rdkit.get_mol(smiles)
  if (!molecule) return undefined
  try {
    const found = families.filter(
      ({ pattern, except }) =>
        contains(rdkit, molecule, pattern) && !except.some(other => contains(rdkit, molecule, other)),
    )
    return {
      families: found.map(({ id }) => id),
      inchikey: rdkit.get_inchikey_for_inchi(molecule.get_inchi()),
      canonical: molecule.get_smiles(),
    }
  } finally {
    molecule.delete()
  }
}

/** Patterns are few and live as long as the thread; everything else in the module's memory is freed by hand. */
const patterns = new Map<string, Mol>()

function contains(rdkit: MainModule, molecule: Mol, pattern: string): boolean {
  let query = patterns.get(pattern)
  if (!query) {
    query = rdkit.get_qmol(pattern) ?? undefined
    if (!query) throw new Error(`This is no pattern: ${pattern}`)
    patterns.set(pattern, query)
  }
  return molecule.get_substruct_match(query) !== '{}'
}
