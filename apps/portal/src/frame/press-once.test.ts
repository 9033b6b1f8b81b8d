import { expect, test } from 'vitest'
import { pressOnce } from './press-once.ts'

/** A server that answers as it is told, and the keys that it was sent. */
const serverThat = (...answers: (Response | Error)[]) => {
  const keys: (string | null)[] = []
  const press = pressOnce(async (_, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'))
    const answer = answers.shift()!
    if (answer instanceof Error) throw answer
    return answer
  })
  const pressed = (to: string, body: object) =>
    press(to, { method: 'POST', body: JSON.stringify(body) }).then(
      answer => answer.text(),
      () => 'no answer',
    )
  return { keys, pressed }
}

const brokenOff = () =>
  new Response(
    new ReadableStream({ start: controller => controller.error(new Error('the line broke in the middle')) }),
  )

test('what was never answered is pressed again under its key, also at another revision', async () => {
  for (const lost of [new TypeError('no line'), brokenOff(), new Response('{}', { status: 503 })]) {
    const { keys, pressed } = serverThat(lost, new Response('done'))
    const note = { id: crypto.randomUUID(), command: { verb: 'note', text: 'Seen' } }
    await pressed('/trpc/incidents.act', { ...note, version: 3 })
    expect(await pressed('/trpc/incidents.act', { ...note, version: 4 })).toBe('done')
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
  }
})

test('what was answered, or refused, is another press the next time', async () => {
  for (const answer of [new Response('done'), new Response('{}', { status: 409 })]) {
    const { keys, pressed } = serverThat(answer, new Response('done'))
    const note = { id: crypto.randomUUID(), text: 'Seen' }
    await pressed('/trpc/incidents.act', note)
    await pressed('/trpc/incidents.act', note)
    expect(keys[1]).not.toBe(keys[0])
  }
})

test('another thing that is pressed meanwhile has a key of its own', async () => {
  const { keys, pressed } = serverThat(new TypeError('no line'), new Response('a'), new Response('b'))
  await pressed('/trpc/incidents.act', { id: 'one', text: 'Seen' })
  await pressed('/trpc/incidents.act', { id: 'two', text: 'Seen' })
  await pressed('/trpc/incidents.act', { id: 'one', text: 'Seen' })
  expect(keys[1]).not.toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
})
