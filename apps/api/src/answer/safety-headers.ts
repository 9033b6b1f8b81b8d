import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'

/** Scripts, styles, fonts from here only; pictures from here or made in the page; nothing is framed, nothing runs inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const nothing = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi']
const permissions = [...nothing, 'display-capture', 'browsing-topics'].map(name => `${name}=()`).join(', ')

const always: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': permissions,
}

/** What every answer of this address carries; the live stream, which hono does not write, carries it too. */
export const safetyHeaders = (origin: string): Record<string, string> =>
  origin.startsWith('https:')
    ? { ...always, 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
    : always

/** Whoever set a header of his own meant it. Nothing is stored by anybody unless a handler says so. */
export const withSafetyHeaders = (origin: string): MiddlewareHandler => {
  const headers = Object.entries({ ...safetyHeaders(origin), 'Cache-Control': 'no-store' })
  return createMiddleware(async (c, next) => {
    await next()
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.header(name, value)
  })
}
