import { parentPort, workerData } from 'node:worker_threads'
import sharp from 'sharp'
import type { Answer } from './picture.ts'

const pixelsMax = 40_000_000
const edgeMax = 8_000

// Of the many formats that libvips reads, only these: each one is a parser that somebody else's file reaches.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

const answer = (said: Answer) => parentPort?.postMessage(said)

try {
  const picture = await sharp(workerData as Uint8Array, {
    limitInputPixels: pixelsMax,
    pages: 1,
    failOn: 'error',
  })
    .autoOrient()
    .resize({ width: edgeMax, height: edgeMax, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 88, effort: 2 })
    .toBuffer()
  answer({ picture })
} catch {
  answer({ refused: true })
}
