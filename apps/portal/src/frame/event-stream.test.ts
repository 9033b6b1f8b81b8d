import { expect, test } from 'vitest'
import { eventCutter, type StreamEvent } from './event-stream.ts'

const cut = (...chunks: string[]) => {
  const events: StreamEvent[] = []
  const feed = eventCutter(event => events.push(event))
  for (const chunk of chunks) feed(chunk)
  return events
}

test('an event cut anywhere is one event', () => {
  const text = 'event: hint\r\nid: 7\r\ndata: {"a":1}\r\n\r\n'
  for (let at = 0; at <= text.length; at += 1)
    expect(cut(text.slice(0, at), text.slice(at))).toEqual([{ event: 'hint', id: '7', data: '{"a":1}' }])
})

test('a comment is no event, and several data lines are one', () =>
  expect(cut(': ping\n\ndata: a\ndata: b\n\n')).toEqual([{ event: 'message', id: null, data: 'a\nb' }]))

test('the last id stays for events without one', () =>
  expect(cut('id: 3\ndata: a\n\ndata: b\n\n').map(({ id }) => id)).toEqual(['3', '3']))
