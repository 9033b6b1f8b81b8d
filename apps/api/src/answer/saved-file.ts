import type { Written } from '../imports/result-files.ts'
import type { Asking } from '../request/wire.ts'

/** Nothing that was handed in is ever a page of ours: it is saved, or drawn from a copy that we made. */
export const sandboxed = { 'content-security-policy': "sandbox; default-src 'none'" }

/** RFC 6266: a plain name for old readers, the whole one in RFC 8187's spelling. */
export const savedAs = (name: string, plain = 'file'): string => {
  const spelt = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${spelt}`
}

/** Sent as it is made, and made as fast as it is taken: a million lines never stand in memory together. */
export const answerFile = (c: Asking, { lines, type, name }: Written): Response => {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async controller => {
      const next = await lines.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => {
      await lines.return(undefined)
    },
  })
  return c.body(body, 200, {
    ...sandboxed,
    'content-type': type,
    'content-disposition': savedAs(name),
  })
}
