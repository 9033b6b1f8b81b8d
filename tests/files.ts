import { setTimeout as delay } from 'node:timers/promises'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import type { Answer, Json, Served } from './served.ts'

/** What a person does with a file on the page, over the same HTTP. */
export type Sender = {
  begin: (name: string, size: number) => Promise<Answer>
  part: (id: string, offset: number, bytes: Buffer, headers?: Record<string, string>) => Promise<Answer>
  /** Sends all of it, in parts. */
  send: (content: string | Buffer, name?: string, partBytes?: number) => Promise<string>
  call: (name: string, input: Json, method?: 'GET' | 'POST') => Promise<Json>
  refusal: (name: string, input: Json) => Promise<Json>
  look: (id: string) => Promise<Json>
  start: (id: string, plan: Plan, remember?: boolean) => Promise<Json>
  ended: (id: string) => Promise<Json>
  get: (id: string, what: 'result' | 'refused', form?: 'csv' | 'jsonl') => Promise<Answer>
}

export const sender = ({ ask }: Pick<Served, 'ask'>, cookie: string): Sender => {
  const trpc = (name: string, input: Json, method: 'GET' | 'POST' = 'POST'): Promise<Answer> =>
    method === 'GET'
      ? ask(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`, { cookie })
      : ask(`/trpc/${name}`, { cookie, body: input })
  const call: Sender['call'] = async (name, input, method) => {
    const answer = await trpc(name, input, method)
    if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`)
    return answer.json.result.data
  }
  const begin: Sender['begin'] = (name, size) => trpc('imports.begin', { name, size })
  const part: Sender['part'] = (id, offset, bytes, headers = {}) =>
    ask(`/imports/${id}?offset=${offset}`, { method: 'PUT', cookie, body: bytes, headers })
  return {
    begin,
    part,
    call,
    refusal: async (name, input) => (await trpc(name, input)).json?.error?.data,
    send: async (content, name = 'rows.csv', partBytes = 1_000_000) => {
      const bytes = Buffer.from(content)
      const { id } = (await begin(name, bytes.length)).json.result.data
      for (let at = 0; at < bytes.length; at += partBytes) {
        const answer = await part(id, at, bytes.subarray(at, at + partBytes))
        if (answer.status !== 200) throw new Error(answer.text)
      }
      return id
    },
    look: id => call('imports.look', { id }),
    start: (id, plan, remember = false) => call('imports.start', { id, plan, remember }),
    ended: async id => {
      for (let tries = 0; tries < 1_200; tries++) {
        const read = await call('imports.read', { id }, 'GET')
        if (!['arriving', 'arrived', 'running'].includes(read.state)) return read
        await delay(50)
      }
      throw new Error('the import did not end')
    },
    get: (id, what, form = 'csv') =>
      ask(`/imports/${id}/${what}${what === 'result' ? `?form=${form}` : ''}`, { cookie }),
  }
}

export const columns = [
  'Ticket',
  'Link',
  'Title',
  'Description',
  'Chemical',
  'Price',
  'Ships from',
  'Seller',
] as const

export const row = (n: number, change: Partial<Record<(typeof columns)[number], string>> = {}): string => {
  const cells: Record<(typeof columns)[number], string> = {
    Ticket: `T-${n}`,
    Link: `https://market.example/item/${n}`,
    Title: `PMK ethyl glycidate lot ${n}`,
    Description: `Powder, 99 %, ${n} kg, double clearance, ask us`,
    Chemical: 'PMK ethyl glycidate',
    Price: `EUR ${n}`,
    'Ships from': 'Germany',
    Seller: `Seller ${n}`,
    ...change,
  }
  return columns
    .map(name => (/[",\r\n]/.test(cells[name]) ? `"${cells[name].replaceAll('"', '""')}"` : cells[name]))
    .join(',')
}

export const csv = (...rows: string[]): string => `${[columns.join(','), ...rows].join('\r\n')}\r\n`

/** What the person adds to what is proposed: what holds for every row. */
export const declared: Plan['defaults'] = {
  'listing.platform': 'Meridian Market',
  indicators: 'P01 L01',
  reason: 'Designer precursor offered by the kilogram: {Title}',
  goodFaith: 'yes',
  audience: 'DE, NL, PT',
  captureUnavailable: 'Taken from an export; the pages are gone.',
}

export const completed = (plan: Plan, change: Partial<Plan> = {}): Plan => ({
  ...plan,
  defaults: { ...plan.defaults, ...declared },
  everyRowLookedAt: true,
  ...change,
})
