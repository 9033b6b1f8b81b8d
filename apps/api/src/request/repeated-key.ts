/** An object or an array that is being read: its path, the keys it had so far, its present key or place. */
type Open = { path: readonly string[]; keys: Set<string> | null; at: string }

/**
 * The path of the first key that stands twice in one object; null where there is none. `JSON.parse` keeps the
 * last one and says nothing, so two readers of one text could each see another filing. For text that parses.
 */
export function repeatedKey(text: string): string[] | null {
  const open: Open[] = []
  let expectsKey = false
  for (let i = 0; i < text.length; i += 1) {
    const inside = open.at(-1)
    const sign = text[i]
    if (sign === '"') {
      const end = endOfString(text, i)
      if (expectsKey && inside?.keys) {
        const key = JSON.parse(text.slice(i, end)) as string
        if (inside.keys.has(key)) return [...inside.path, key]
        inside.keys.add(key)
        inside.at = key
        expectsKey = false
      }
      i = end - 1
    } else if (sign === '{' || sign === '[') {
      const path = inside ? [...inside.path, inside.at] : []
      open.push({ path, keys: sign === '{' ? new Set() : null, at: '0' })
      expectsKey = sign === '{'
    } else if (sign === '}' || sign === ']') {
      open.pop()
      expectsKey = false
    } else if (sign === ',' && inside) {
      expectsKey = inside.keys !== null
      if (!expectsKey) inside.at = String(Number(inside.at) + 1)
    }
  }
  return null
}

/** The place behind the closing quote of the string that begins at `start`. */
const endOfString = (text: string, start: number): number => {
  let i = start + 1
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i + 1
}
