import { BREAK, newReading, type Reading, read } from '../text/reading.ts'

/** Everything looked for in a text, in flat arrays; pattern `p` is symbols `start[p]` to `start[p + 1]`. */
export type Patterns = {
  start: Int32Array
  classes: Uint8Array
  plain: Uint16Array
  /** 1 where a separator stands before the symbol in the pattern as written. */
  broken: Uint8Array
  /** 1 where more letters may follow: a word stem. */
  open: Uint8Array
}

/** Reads the written forms into patterns. A trailing `*` makes a stem. */
export function writePatterns(written: string[]): Patterns {
  const reading = newReading()
  const start = new Int32Array(written.length + 1)
  const open = new Uint8Array(written.length)
  const classes: number[] = []
  const plain: number[] = []
  const broken: number[] = []
  written.forEach((form, index) => {
    open[index] = form.endsWith('*') ? 1 : 0
    read(form, reading)
    copySymbols(reading, classes, plain, broken)
    start[index + 1] = classes.length
  })
  return {
    start,
    classes: Uint8Array.from(classes),
    plain: Uint16Array.from(plain),
    broken: Uint8Array.from(broken),
    open,
  }
}

function copySymbols(reading: Reading, classes: number[], plain: number[], broken: number[]): void {
  for (let i = 0; i < reading.length; i++) {
    classes.push(reading.classes[i]!)
    plain.push(reading.plain[i]!)
    broken.push(i > 0 && reading.gap[i]! & BREAK ? 1 : 0)
  }
}
