import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Wire } from './request/wire.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

/** Their names carry a hash of their content: the same name is the same file for ever. */
const hashed = /^\/assets\//
/** The names that a build gives: nothing in them climbs, hides or is spelt in percent. */
const nameOfAFile = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/

/**
 * The built portal. A page asked for by its address is the portal's; anything else that is unknown is not
 * here. Read at each request, so that a build under a running server is served whole.
 */
export function portalRoutes(folder: string) {
  const routes = new Hono<Wire>()
  routes.use(compress())
  routes.get('*', async (c, next) => {
    const { path } = c.req
    const asked = nameOfAFile.test(path) ? await fileIn(folder, path) : null
    const wantsPage = /\btext\/html\b/.test(c.req.header('accept') ?? '')
    const file = asked ?? (wantsPage ? await fileIn(folder, '/index.html') : null)
    if (!file) return next()
    return c.body(file.bytes, 200, {
      'content-type': types[extname(file.name)] ?? 'application/octet-stream',
      'cache-control': hashed.test(file.name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
  return routes
}

type Found = { name: string; bytes: Uint8Array<ArrayBuffer> }
const notAFile: ReadonlySet<string | undefined> = new Set(['ENOENT', 'EISDIR', 'ENOTDIR'])

async function fileIn(folder: string, name: string): Promise<Found | null> {
  try {
    return { name, bytes: new Uint8Array(await readFile(join(folder, name))) }
  } catch (error) {
    if (notAFile.has((error as NodeJS.ErrnoException).code)) return null
    throw error
  }
}
