import { fileReport } from '@tocsin/casework/filing/file-report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'

/** Four grey pixels. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWPoAAMGCAUALK4GYSSeFPoAAAAASUVORK5CYII=',
  'base64',
)
const tail = Buffer.from('<html><script>alert(1)</script></html>')
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const svg = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
const gifAndScript = Buffer.concat([Buffer.from('GIF89a/*'), Buffer.alloc(60), Buffer.from('*/=1;alert(1)')])

for (const engine of engines) {
  describe(`evidence on ${engine.name}`, () => {
    let served: Served
    let cookie = ''
    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('moderator')
    })
    afterAll(() => served.close())

    const keep = (body: Buffer, type: string, headers: Record<string, string> = {}, as = cookie) =>
      served.ask('/evidence', {
        method: 'PUT',
        cookie: as,
        body,
        headers: { 'content-type': type, ...headers },
      })

    it('is sealed with the hash of its bytes and handed back as a file, never as a page', async () => {
      const kept = await keep(html, 'text/html', {
        'x-file-name': encodeURIComponent('Angebot „Ketamin“.html'),
      })
      expect(kept.status).toBe(201)
      expect(kept.json).toMatchObject({ sizeBytes: html.length, mediaType: 'text/html', pictured: false })
      const back = await served.ask(`/evidence/${kept.json.id}`, { cookie })
      expect(back.text).toBe(html.toString())
      expect(back.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="evidence"; filename*=UTF-8''Angebot%20%E2%80%9EKetamin%E2%80%9C.html`,
      })
      expect((await served.ask(`/evidence/${kept.json.id}/picture`, { cookie })).status).toBe(404)
    })

    it('shows a picture through a copy that holds the picture alone', async () => {
      const kept = await keep(Buffer.concat([png, tail]), 'image/png')
      expect(kept.json).toMatchObject({ mediaType: 'image/png', pictured: true })
      const shown = await served.ask(`/evidence/${kept.json.id}/picture`, { cookie })
      expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/webp'])
      expect(shown.text.startsWith('RIFF')).toBe(true)
      expect(shown.text).not.toContain('script')
      expect(shown.headers['content-security-policy']).toBe("sandbox; default-src 'none'")
    })

    const refused: [string, Buffer, string][] = [
      ['a drawing that is a program', svg, 'image/svg+xml'],
      ['a drawing that says it is a picture', svg, 'image/png'],
      ['a page that says it is a picture', html, 'image/png'],
      ['a GIF that is a script', gifAndScript, 'image/gif'],
      ['a GIF that says it is text', gifAndScript, 'text/plain'],
      ['a program', Buffer.from('\u007fELF\u0002\u0001\u0001'), 'application/octet-stream'],
      ['an archive', Buffer.from('PK\u0003\u0004 and so on'), 'text/plain'],
      ['a picture that breaks off', png.subarray(0, 50), 'image/png'],
      ['nothing', Buffer.alloc(0), 'text/plain'],
    ]
    it.each(refused)('refuses %s', async (_, bytes, type) => {
      const { status, json } = await keep(bytes, type)
      expect([400, 415]).toContain(status)
      expect(['type_not_accepted', 'invalid']).toContain(json.code)
    })

    it('refuses what is too large before it has all arrived', async () => {
      const { status, json } = await keep(Buffer.alloc(26_300_000, 'a'), 'text/plain')
      expect([status, json.code]).toEqual([413, 'too_large'])
    })

    it('keeps of a name what it says and not what it could do', async () => {
      const names: [string, string][] = [
        ['../../etc/passwd', 'passwd.html'],
        ['C:\\temp\\x.exe', 'x.html'],
        ['CON', 'evidence.html'],
        ['a\r\nSet-Cookie: x=y', 'aSet-Cookie x=y.html'],
        ['invoice\u202Egpj.html', 'invoicegpj.html'],
        ['', 'evidence.html'],
        [`${'n'.repeat(300)}.html`, `${'n'.repeat(120)}.html`],
      ]
      for (const [sent, saved] of names) {
        const kept = await keep(html, 'text/html', { 'x-file-name': encodeURIComponent(sent) })
        const { headers } = await served.ask(`/evidence/${kept.json.id}`, { cookie })
        expect(decodeURIComponent((headers['content-disposition'] as string).split("''")[1]!)).toBe(saved)
        expect(headers['set-cookie']).toBeUndefined()
      }
    })

    it('answers for what is not yours as for what does not exist', async () => {
      const kept = await keep(html, 'text/html')
      const rival = await served.signIn('rival')
      const missing = await served.ask('/evidence/00000000-0000-4000-8000-000000000000', { cookie: rival })
      const theirs = await served.ask(`/evidence/${kept.json.id}`, { cookie: rival })
      const bare = ({ status, json }: typeof missing) => ({
        status,
        json: { ...json, requestId: '', instance: '' },
      })
      expect(missing.status).toBe(404)
      expect(bare(theirs)).toEqual(bare(missing))
    })

    it('takes none from an authority, and none from nobody', async () => {
      expect((await keep(html, 'text/html', {}, await served.signIn('german'))).status).toBe(403)
      expect((await keep(html, 'text/html', {}, '')).status).toBe(401)
    })

    it('opens to the agency that was given it, when it shows nobody', async () => {
      const shown = (await keep(png, 'image/png')).json.id
      const hidden = (await keep(png, 'image/png')).json.id
      await fileReport(served.world.house, served.world.people.moderator, {
        filing: {
          ...filing(),
          captureUnavailable: undefined,
          evidence: [
            { id: shown, showsNobody: true },
            { id: hidden, showsNobody: false },
          ],
        } as never,
        origin: 'page',
        key: 'with-evidence',
      })
      const officer = await served.signIn('german')
      expect((await served.ask(`/evidence/${shown}/picture`, { cookie: officer })).status).toBe(200)
      expect((await served.ask(`/evidence/${hidden}/picture`, { cookie: officer })).status).toBe(404)
    })
  })
}
