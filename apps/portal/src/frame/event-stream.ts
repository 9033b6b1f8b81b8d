/** One event of a server-sent stream, as the HTML standard (9.2) parses it. */
export type StreamEvent = { event: string; id: string | null; data: string }

/**
 * Cuts chunks of a stream into events. Read by hand and not by EventSource, which hides the server's heartbeat (a
 * comment) and an answer's status: a dead connection could then look alive for minutes.
 */
export const eventCutter = (deliver: (event: StreamEvent) => void) => {
  let rest = ''
  let event = ''
  let data: string[] = []
  let id: string | null = null
  const line = (text: string) => {
    if (text === '') {
      if (data.length > 0) deliver({ event: event || 'message', id, data: data.join('\n') })
      event = ''
      data = []
      return
    }
    const colon = text.indexOf(':')
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
    if (field === 'id' && !value.includes('\0')) id = value
  }
  return (chunk: string): void => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const text of lines) line(text)
  }
}
