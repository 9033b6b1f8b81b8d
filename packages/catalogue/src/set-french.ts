/**
 * French puts a space before its high signs, inside its quotation marks and between a number and its unit, at which no
 * line may end. The catalogue is written with the space bar; here it becomes what a typesetter would set.
 */
export const setFrench = (words: string): string =>
  words
    .replace(/ (?=[:;?!%»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\}\}|\d) (?=(?:s|min|h|ms|pt|ko|Mo|Go)(?![\p{L}\p{N}]))/gu, '\u00a0')

/** The same for every sentence of a catalogue. */
export const setAll = <T extends object>(node: T): T =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      typeof value === 'string' ? setFrench(value) : setAll(value as object),
    ]),
  ) as T
