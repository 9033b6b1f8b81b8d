import { startEmbedded } from '@tocsin/db/embedded'

/** A process of its own that owns a data folder, to be killed: `node holder.ts <folder> [leave]`. */
const server = await startEmbedded({ folder: process.argv[2]!, fsync: false })
process.stdout.write(`${JSON.stringify({ ownerUrl: server.ownerUrl, pid: process.pid })}\n`)
if (process.argv[3] === 'leave') process.exit(0)
setInterval(() => undefined, 60_000)
