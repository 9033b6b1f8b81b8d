/** Progress on the error stream: in one line on a terminal, every ten seconds elsewhere. */
export const saying = () => {
  const terminal = process.stderr.isTTY
  let said = 0
  let open = false
  return {
    progress: (what: string, leftMs: number | null): void => {
      if (Date.now() - said < (terminal ? 500 : 10_000)) return
      said = Date.now()
      const line = leftMs === null ? what : `${what}, about ${timeOf(leftMs)} left`
      process.stderr.write(terminal ? `\r${line.padEnd(78)}` : `${line}\n`)
      open = terminal
    },
    line: (what: string): void => {
      process.stderr.write(`${open ? '\n' : ''}${what}\n`)
      open = false
    },
  }
}

const timeOf = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000)
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
