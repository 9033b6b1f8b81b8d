import { sandboxed, savedAs } from '../answer/saved-as.ts'
import type { Asking } from '../request/wire.ts'
import type { Written } from './result-files.ts'

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
