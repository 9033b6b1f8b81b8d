import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Network, networkOf } from './webhook/networks.ts'

const flag = z
  .enum(['true', 'false', '1', '0', 'yes', 'no'])
  .transform(value => ['true', '1', 'yes'].includes(value))
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'is an address like postgres://login:password@host/database')

const listed = (text: string): string[] =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')

/** `10.4.0.0/16, fd12::/48` */
const networks = z.string().transform((text, context): Network[] =>
  listed(text).flatMap(item => {
    const network = networkOf(item)
    if (!network) context.addIssue({ code: 'custom', message: `${item} is no network like 10.4.0.0/16` })
    return network ? [network] : []
  }),
)

const environment = z.object({
  /** The application's login. Absent: the server that comes along, under the data folder. */
  DATABASE_URL: databaseUrl.optional(),
  /** The owner's login, for migrations only. Absent: the database must be up to date. */
  DATABASE_OWNER_URL: databaseUrl.optional(),
  TOCSIN_PORT: z.coerce.number().int().min(1).max(65_535).default(7400),
  TOCSIN_HOST: z
    .string()
    .refine(value => isIP(value) !== 0, 'is an IP address to listen on')
    .default('127.0.0.1'),
  /** What people type: scheme, host, port. Cookies and every check of an origin hang on it. */
  TOCSIN_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TOCSIN_DATA: z.string().min(1).default('data'),
  /** Signs cookies and encrypts second factors. Absent: made once, in the data folder. */
  TOCSIN_SECRET: z.string().min(32).optional(),
  /** Only an empty database is made a demo; default: yes with the server that comes along. */
  TOCSIN_DEMO: flag.optional(),
  /** Reverse proxies in front of this process: how many entries of X-Forwarded-For, from the right, are theirs. */
  TOCSIN_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Near-identical texts that one member may try in an hour outside a draft, and from how many in a day it is noticed. */
  TOCSIN_PROBING_FREE: z.coerce.number().int().min(1).default(60),
  TOCSIN_PROBING_NOTICED: z.coerce.number().int().min(1).default(300),
  /** Networks of your own in which companies' webhooks may be received; without, on the public Internet alone. */
  TOCSIN_WEBHOOK_NETWORKS: networks.optional(),
  /** Networks in which they may not, public ones of yours for example. */
  TOCSIN_WEBHOOK_REFUSED: networks.optional(),
  TOCSIN_WEBHOOK_PORTS: z
    .string()
    .transform(text => listed(text).map(Number))
    .pipe(z.array(z.int().min(1).max(65_535)).min(1))
    .optional(),
  /** A file of certificates, in PEM, that receivers may be signed by beside the usual ones. */
  TOCSIN_WEBHOOK_CA: z.string().min(1).optional(),
  /** OPSIN's jar, which reads systematic names of substances; `none` reads none. Absent: where Debian puts it. */
  TOCSIN_OPSIN: z.string().min(1).default('/usr/share/java/opsin.jar'),
  TOCSIN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export type Config = {
  database: { kind: 'embedded' } | { kind: 'server'; appUrl: string; ownerUrl: string | null }
  port: number
  host: string
  origin: string
  dataFolder: string
  secret: string | null
  demo: boolean
  trustedProxies: number
  probing: { freePerHour: number; noticedPerDay: number }
  webhooks: { allowed: Network[]; refused: Network[]; ports: number[]; authoritiesPath: string | null }
  /** Null: nobody reads names. */
  opsinPath: string | null
  logLevel: z.infer<typeof environment>['TOCSIN_LOG']
}

/** What was set and cannot be meant, said in a sentence for whoever starts the program. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused'
}

const flags = {
  port: { type: 'string', variable: 'TOCSIN_PORT' },
  host: { type: 'string', variable: 'TOCSIN_HOST' },
  origin: { type: 'string', variable: 'TOCSIN_ORIGIN' },
  data: { type: 'string', variable: 'TOCSIN_DATA' },
  log: { type: 'string', variable: 'TOCSIN_LOG' },
  demo: { type: 'boolean', variable: 'TOCSIN_DEMO' },
} as const

/** The only reader of the environment. A flag on the command line stands above its variable. */
export function readConfig(args: readonly string[] = [], env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse({ ...present(env), ...given(args) })
  if (!parsed.success) throw new ConfigRefused(parsed.error.issues.map(sayIssue).join('\n'))
  const set = parsed.data
  const origin = new URL(set.TOCSIN_ORIGIN ?? `http://localhost:${set.TOCSIN_PORT}`).origin
  const { protocol, hostname } = new URL(origin)
  if (protocol === 'http:' && hostname !== 'localhost') {
    throw new ConfigRefused(`TOCSIN_ORIGIN is ${origin}: without https only localhost is served.`)
  }
  if (set.DATABASE_OWNER_URL && !set.DATABASE_URL) {
    throw new ConfigRefused(
      'DATABASE_OWNER_URL is set and DATABASE_URL is not: the application needs its own login.',
    )
  }
  return {
    database: set.DATABASE_URL
      ? { kind: 'server', appUrl: set.DATABASE_URL, ownerUrl: set.DATABASE_OWNER_URL ?? null }
      : { kind: 'embedded' },
    port: set.TOCSIN_PORT,
    host: set.TOCSIN_HOST,
    origin,
    dataFolder: resolve(set.TOCSIN_DATA),
    secret: set.TOCSIN_SECRET ?? null,
    demo: set.TOCSIN_DEMO ?? set.DATABASE_URL === undefined,
    trustedProxies: set.TOCSIN_TRUSTED_PROXIES,
    probing: { freePerHour: set.TOCSIN_PROBING_FREE, noticedPerDay: set.TOCSIN_PROBING_NOTICED },
    webhooks: {
      allowed: set.TOCSIN_WEBHOOK_NETWORKS ?? [],
      refused: set.TOCSIN_WEBHOOK_REFUSED ?? [],
      ports: set.TOCSIN_WEBHOOK_PORTS ?? [443],
      authoritiesPath: set.TOCSIN_WEBHOOK_CA ?? null,
    },
    opsinPath: set.TOCSIN_OPSIN === 'none' ? null : set.TOCSIN_OPSIN,
    logLevel: set.TOCSIN_LOG,
  }
}

/** An empty variable is one that is not set. */
const present = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.keys(environment.shape).flatMap(name => (env[name] ? [[name, env[name]]] : [])))

function given(args: readonly string[]): Record<string, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: flags, allowNegative: true, strict: true })
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        flags[name as keyof typeof flags].variable,
        String(value),
      ]),
    )
  } catch (error) {
    throw new ConfigRefused((error as Error).message)
  }
}

const sayIssue = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')}: ${issue.message}`
