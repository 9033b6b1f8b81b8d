import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'

const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
}

for (const engine of engines) {
  describe(`headers on ${engine.name}`, () => {
    let served: Served
    let cookie = ''
    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('moderator')
    })
    afterAll(() => served.close())

    const routes = [
      '/',
      '/assets/main-abc123.js',
      '/health',
      '/trpc/session.me',
      '/nowhere',
      '/openapi.json',
      '/v1/reports/x',
      '/evidence/x',
    ]
    it.each(routes)('%s carries them all', async path => {
      const { headers } = await served.ask(path, {
        cookie,
        headers: path === '/' ? { accept: 'text/html' } : {},
      })
      expect(headers).toMatchObject(everywhere)
      const policy = headers['content-security-policy'] as string
      expect(policy).toMatch(/default-src 'none'/)
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['x-powered-by']).toBeUndefined()
    })

    it('nobody stores an answer; a file whose name holds its hash is kept for ever', async () => {
      const kept = async (path: string, accept = '*/*') =>
        (await served.ask(path, { cookie, headers: { accept } })).headers['cache-control']
      for (const path of ['/trpc/session.me', '/nowhere', '/health', '/v1/reports/x', '/evidence/x']) {
        expect(await kept(path)).toBe('no-store')
      }
      expect(await kept('/', 'text/html')).toBe('no-cache')
      expect(await kept('/assets/main-abc123.js')).toBe('public, max-age=31536000, immutable')
    })

    it('a page of the portal is served at its address; what is no page and not here is 404', async () => {
      const page = await served.ask('/incidents/some-id', { headers: { accept: 'text/html,*/*' } })
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      for (const path of [
        '/assets/gone-000.js',
        '/../../package.json',
        '/%2e%2e/%2e%2e/package.json',
        '/assets/..%2f..%2fpackage.json',
        '//etc/passwd',
      ])
        expect((await served.ask(path)).status).toBe(404)
    })
  })
}
