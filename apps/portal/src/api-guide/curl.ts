import type { Way } from './document.ts'

/** What of an address or a header has to be filled in, so that the line can be pasted and run as it is. */
const sample: Record<string, string> = {
  id: '3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71',
  question: '0f6d1f3e-8f0a-4a39-9a55-3c7c1c5f3b10',
  reference: 'case 2026/4711',
  offset: '0',
}

export const exampleOf = ({ requestBody }: Way): unknown => requestBody?.content['application/json']?.example

/** The path with everything that it needs filled in. */
export const pathOf = ({ path, parameters = [] }: Way): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => sample[name] ?? name)
  const query = parameters
    .filter(parameter => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `${name}=${encodeURIComponent(sample[name] ?? '')}`)
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled
}

const takesKey = ({ parameters = [] }: Way): boolean =>
  parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key')

/** A shell takes everything between these as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The line that does it; the key stands in the variable KEY and so in no history of a shell. */
export const curlOf = (origin: string, way: Way): string => {
  const example = exampleOf(way)
  const file = way.requestBody?.content['application/octet-stream']
  return [
    `curl ${quoted(origin + pathOf(way))}`,
    ...(way.method === 'GET' || (way.method === 'POST' && example !== undefined) ? [] : [`-X ${way.method}`]),
    ...(way.security?.length ? ['-H "Authorization: Bearer $KEY"'] : []),
    ...(takesKey(way) ? ['-H "Idempotency-Key: $(date +%s)-$RANDOM"'] : []),
    ...(example === undefined
      ? file
        ? ["-H 'Content-Type: application/octet-stream'", '--data-binary @part']
        : []
      : ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(example, null, 2))}`]),
  ].join(' \\\n  ')
}
