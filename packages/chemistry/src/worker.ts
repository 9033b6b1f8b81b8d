import { parentPort } from 'node:worker_threads'
import { classify } from './classify.ts'
import { loadRdkit } from './load.ts'

const rdkit = await loadRdkit()

parentPort!.on('message', ({ id, smiles }: { id: number; smiles: string }) => {
  parentPort!.postMessage({ id, classified: classify(rdkit, smiles) })
})
