import { Client, type ClientBase } from 'pg'
import { DatabaseRefused } from './refused.ts'

/**
 * What the application's login may become, and nothing else. Only `tocsin_eraser` deletes fields and
 * identities; `tocsin_sequencer` reads and writes numbers; `tocsin_auth` reaches the schema `auth`;
 * `tocsin_registrar` lets organisations and members in, and sees nothing of their work; `tocsin_courier` reads what
 * a company with a webhook is told, and brings it.
 */
export const roleNames = [
  'tocsin_reader',
  'tocsin_actor',
  'tocsin_auditor',
  'tocsin_auth',
  'tocsin_sequencer',
  'tocsin_eraser',
  'tocsin_registrar',
  'tocsin_courier',
] as const

export type RoleName = (typeof roleNames)[number]

type Owner = {
  name: string
  superuser: boolean
  owns: boolean
  database: string
  version: number
}

/**
 * Makes these roles, lets the application's login become each of them, and closes the database to
 * everyone else. From the owner's connection; the application's login is named in its address and was made
 * by the operator. Writes only what is missing, so it may run at every start and beside other databases.
 */
export async function grantRoles(addresses: { ownerUrl: string; appUrl: string }): Promise<void> {
  const app = loginOf(addresses.appUrl)
  const client = new Client({ connectionString: addresses.ownerUrl })
  await client.connect()
  try {
    const owner = await ownerOf(client)
    await refuseUnfit(client, owner, app)
    // Roles belong to the cluster and advisory locks to one database: two databases prepared at the same
    // moment can still meet, and the loser of that race has only to look again.
    for (let attempt = 1; ; attempt++) {
      try {
        await grantMissing(client, owner, app)
        break
      } catch (error) {
        if (attempt === 5 || !lostARace(error)) throw error
      }
    }
    await closeDatabase(client, owner.database, app)
    await nameTables(client, app)
  } finally {
    await client.end()
  }
}

export function loginOf(appUrl: string): string {
  const login = decodeURIComponent(new URL(appUrl).username)
  if (login) return login
  throw new DatabaseRefused(
    'roles.no-login-named',
    "The application's address names no login (postgres://login:password@host/database).",
  )
}

async function ownerOf(client: ClientBase): Promise<Owner> {
  const { rows } = await client.query<Owner>(`
    select rolname as name, rolsuper as superuser, current_database() as database,
           pg_get_userbyid(datdba) = rolname as owns, current_setting('server_version_num')::int / 10000 as version
      from pg_roles, pg_database where rolname = current_user and datname = current_database()`)
  return rows[0]!
}

async function refuseUnfit(client: ClientBase, owner: Owner, app: string): Promise<void> {
  if (owner.version < 15) {
    throw new DatabaseRefused(
      'roles.too-old',
      `Tocsin needs PostgreSQL 15 or later; this server is ${owner.version}.`,
    )
  }
  if (owner.superuser) {
    throw new DatabaseRefused(
      'roles.owner-superuser',
      `The owner's address logs in as "${owner.name}", a superuser, to whom no row security applies. Use an ordinary login that owns the database.`,
    )
  }
  if (!owner.owns) {
    throw new DatabaseRefused(
      'roles.not-owner',
      `"${owner.name}" does not own the database "${owner.database}". As a superuser: alter database "${owner.database}" owner to "${owner.name}".`,
    )
  }
  if (app === owner.name) {
    throw new DatabaseRefused(
      'roles.one-login',
      "The application's address and the owner's name the same login. The application needs one of its own, without rights.",
    )
  }
  const known = await client.query('select from pg_roles where rolname = $1', [app])
  if (known.rowCount === 0) {
    throw new DatabaseRefused(
      'roles.no-app-login',
      `The application's login "${app}" does not exist on the server. As a superuser: create role "${app}" login noinherit password '...'.`,
    )
  }
}

async function grantMissing(client: ClientBase, owner: Owner, app: string): Promise<void> {
  const existing = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1)',
    [roleNames],
  )
  const granted = await client.query<{ name: string }>(
    `select r.rolname as name from pg_auth_members m
       join pg_roles r on r.oid = m.roleid join pg_roles a on a.oid = m.member
      where a.rolname = $1 ${owner.version >= 16 ? 'and m.set_option and not m.inherit_option' : ''}`,
    [app],
  )
  const missing = roleNames.filter(role => !existing.rows.some(row => row.name === role))
  const ungranted = roleNames.filter(role => !granted.rows.some(row => row.name === role))
  if (missing.length === 0 && ungranted.length === 0) return

  // From 16 on, inheriting is a property of each grant; before, of the login (NOINHERIT, which the guard checks).
  const how = owner.version >= 16 ? ' with inherit false, set true' : ''
  const statements = [
    ...missing.map(role => `create role ${role} nologin noinherit`),
    ...ungranted.map(role => `grant ${role} to ${client.escapeIdentifier(app)}${how}`),
  ]
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('tocsin.roles'))`)
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw (error as { code?: string }).code === '42501' ? mayNot(owner.name, statements) : error
  }
}

/** `create database ... template` copies no rights of the database itself, so a copy is closed again. */
export async function closeDatabase(client: ClientBase, database: string, app: string): Promise<void> {
  const [name, login] = [client.escapeIdentifier(database), client.escapeIdentifier(app)]
  const open = await client.query(
    `select from pg_database where datname = $1 and (datacl is null or 0 in (select grantee from aclexplode(datacl))
        or not has_database_privilege($2, oid, 'connect'))`,
    [database, app],
  )
  if (open.rowCount === 0) return
  await client.query(
    `revoke all on database ${name} from public; grant connect on database ${name} to ${login}`,
  )
}

/** The login may look up a table's name and nothing more: a forgotten door then says "permission denied", and not that the table does not exist. */
async function nameTables(client: ClientBase, app: string): Promise<void> {
  const named = await client.query(
    `select from pg_namespace, aclexplode(nspacl) where nspname = 'public' and pg_get_userbyid(grantee) = $1`,
    [app],
  )
  if (named.rowCount === 0)
    await client.query(`grant usage on schema public to ${client.escapeIdentifier(app)}`)
}

function mayNot(owner: string, statements: string[]): DatabaseRefused {
  return new DatabaseRefused(
    'roles.may-not',
    `"${owner}" may not make Tocsin's roles on this server or give them to the application's login. As a superuser: ${statements.join('; ')};`,
  )
}

/** unique_violation, duplicate_object, and "tuple concurrently updated" (which has no code of its own). */
function lostARace(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return code === '23505' || code === '42710' || (code === 'XX000' && /concurrently/.test(message ?? ''))
}
