import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Wire } from './wire.ts'

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

/**
 * The built portal. Served are the files that lay there at the start, by name: an address is looked up, never
 * joined to a path. A page asked for by its address is the portal's; anything else that is unknown is not here.
 */
export function staticRoutes(folder: string) {
  const files = new Map(listed(folder).map(file => [`/${relative(folder, file).split(sep).join('/')}`, file]))
  const routes = new Hono<Wire>()
  routes.use(compress())
  routes.get('*', async (c, next) => {
    const asked = files.has(c.req.path) ? c.req.path : '/index.html'
    const wantsPage = /\btext\/html\b/.test(c.req.header('accept') ?? '')
    const file = files.get(asked)
    if (!file || (asked !== c.req.path && !wantsPage)) return next()
    return c.body(new Uint8Array(await readFile(file)), 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed.test(asked) ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
  return routes
}

const listed = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
