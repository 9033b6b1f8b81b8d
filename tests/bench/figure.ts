/** One line a figure. Names and denominators are stable: what is measured stands in the last words. */
export const figure = (name: string, value: number, unit: string, comparedWith: string): void => {
  console.log(`BENCH ${name} ${rounded(value)} ${unit} ${comparedWith}`)
}

const rounded = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`a figure that is no number: ${value}`)
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}

/** The value that the given share of all values does not exceed (nearest rank). */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

/** Milliseconds on the clock that every process of this machine shares. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6
