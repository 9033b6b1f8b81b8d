import { parentPort, workerData } from 'node:worker_threads'
import { view } from '@tocsin/screening/bundle'
import { screenLine } from './screen-line.ts'

/** The bytes were checked before they were shared. */
const compiled = view(new Uint8Array(workerData as SharedArrayBuffer))

parentPort!.on('message', (lines: string[]) => {
  parentPort!.postMessage(lines.map(line => `${screenLine(compiled, line)}\n`).join(''))
})
