import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'

type Call = { near: Socket; far: Socket; mute: boolean }

/** A line between two programs that can be cut, half-closed or made to swallow everything, as networks do. */
export type Line = {
  port: number
  open: () => number
  /** Both ends are reset. */
  cut: () => boolean
  /** One end is told that nothing more will come; the other is told nothing. */
  hangUp: (onWhom: 'near' | 'far') => boolean
  /** Nothing passes and nobody is told. `which` looks at the first bytes the near end sent. */
  swallow: (which?: (opening: string) => boolean) => boolean
  close: () => Promise<void>
}

export const openLine = async (to: NetConnectOpts): Promise<Line> => {
  const calls = new Set<Call>()
  const openings = new WeakMap<Call, string>()
  const each = (what: (call: Call) => void): boolean => {
    const now = [...calls].filter(({ mute }) => !mute)
    for (const call of now) what(call)
    return now.length > 0
  }
  const server = createServer({ allowHalfOpen: true, noDelay: true }, near => {
    const far = connect({ ...to, allowHalfOpen: true })
    const call: Call = { near, far, mute: false }
    calls.add(call)
    for (const [from, towards] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', data => {
        if (from === near && !openings.has(call)) openings.set(call, data.toString('latin1'))
        if (!call.mute) towards.write(data)
      })
      from.on('end', () => !call.mute && towards.end())
      from.on('error', () => undefined)
      from.on('close', () => {
        if (call.mute) return
        towards.destroy()
        calls.delete(call)
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    port,
    open: () => calls.size,
    cut: () =>
      each(({ near, far }) => {
        near.resetAndDestroy()
        far.destroy()
      }),
    hangUp: onWhom =>
      each(call => {
        call.mute = true
        call[onWhom].end()
      }),
    swallow: (which = () => true) => {
      let any = false
      each(call => {
        call.mute ||= which(openings.get(call) ?? '')
        any ||= call.mute
      })
      return any
    },
    close: async () => {
      for (const { near, far } of calls) {
        near.destroy()
        far.destroy()
      }
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** The same server, addressed through the line. */
export const through = (url: string, line: Line): string => {
  const { username, password, pathname } = new URL(url)
  return `postgres://${username}:${password}@127.0.0.1:${line.port}${pathname}`
}
