import { Client, type ClientBase } from 'pg'
import { definerFunctions, tablesWithoutRowSecurity } from './guard-exceptions.ts'
import { loginOf, roleNames } from './roles.ts'

/** Something about the database under which the application does not run. */
export type Fault = { code: string; sentence: string }

const schemas = ['public', 'auth']

/**
 * Looks at roles, tables, views and functions with the application's own login, before the first request.
 * An empty list means: that login can only become Tocsin's roles, and what they reach stands behind row
 * security or on a list of exceptions with a reason each.
 */
export async function inspectDatabase(appUrl: string): Promise<Fault[]> {
  const client = new Client({ connectionString: appUrl })
  await client.connect()
  try {
    return [
      ...(await faultsOfRoles(client, loginOf(appUrl))),
      ...(await faultsOfTables(client)),
      ...(await faultsOfGrants(client, loginOf(appUrl))),
      ...(await faultsOfViews(client)),
      ...(await faultsOfFunctions(client)),
    ]
  } finally {
    await client.end()
  }
}

async function faultsOfRoles(client: ClientBase, app: string): Promise<Fault[]> {
  const names = [app, ...roleNames]
  const found = await ask<{ name: string; right: string }>(
    client,
    `select rolname as name, right_ as right from pg_roles cross join lateral (values
       (rolsuper, 'SUPERUSER'), (rolbypassrls, 'BYPASSRLS'), (rolcreaterole, 'CREATEROLE'), (rolcreatedb, 'CREATEDB'),
       (rolreplication, 'REPLICATION'), (rolcanlogin and rolname <> $2, 'LOGIN')) as has(it, right_)
     where it and rolname = any($1)`,
    [names, app],
  )
  const missing = await ask<{ name: string }>(
    client,
    `select name from unnest($1::text[]) as name
      where not exists (select from pg_roles where rolname = name and pg_has_role($2, oid, 'member'))`,
    [roleNames, app],
  )
  const others = await ask<{ name: string }>(
    client,
    `select rolname as name from pg_roles
      where rolname <> all($1) and (pg_has_role($2, oid, 'member') or exists (
        select from pg_roles ours where ours.rolname = any($1) and pg_has_role(ours.oid, pg_roles.oid, 'member')))
        and not (select rolsuper from pg_roles where rolname = $2)`,
    [names, app],
  )
  const [inherits] = await ask<{ it: boolean }>(client, await inheritanceQuery(client), [app])
  const owns = await ask<{ what: string }>(
    client,
    `select 'the database' as what from pg_database where datname = current_database() and pg_get_userbyid(datdba) = any($1)
     union all select 'schema ' || nspname from pg_namespace where pg_get_userbyid(nspowner) = any($1)
     union all select oid::regclass::text from pg_class where pg_get_userbyid(relowner) = any($1) and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
     union all select oid::regprocedure::text from pg_proc where pg_get_userbyid(proowner) = any($1)`,
    [names],
  )
  return [
    ...found.map(({ name, right }) =>
      fault(
        'role.right',
        `"${name}" has ${right}. Take it away: alter role "${name}" no${right.toLowerCase()}.`,
      ),
    ),
    ...missing.map(({ name }) =>
      fault('role.missing', `"${app}" cannot become ${name}. Run "tocsin migrate" with the owner's address.`),
    ),
    ...others.map(({ name }) =>
      fault('role.becomes', `"${app}" can become "${name}", which is not one of Tocsin's roles. Revoke it.`),
    ),
    ...(inherits?.it
      ? [
          fault(
            'role.inherits',
            `"${app}" inherits the rights of its roles, so a forgotten door would stay open. alter role "${app}" noinherit, then revoke and grant its roles again.`,
          ),
        ]
      : []),
    ...owns.map(({ what }) =>
      fault(
        'role.owns',
        `"${app}" or one of its roles owns ${what}. Only the owner of the database may own anything in it.`,
      ),
    ),
  ]
}

/** From PostgreSQL 16 on inheriting belongs to each grant, before to the login. */
async function inheritanceQuery(client: ClientBase): Promise<string> {
  const [server] = await ask<{ version: number }>(
    client,
    `select current_setting('server_version_num')::int as version`,
    [],
  )
  return server!.version >= 160000
    ? `select coalesce(bool_or(inherit_option), false) as it from pg_auth_members where member = (select oid from pg_roles where rolname = $1)`
    : 'select rolinherit as it from pg_roles where rolname = $1'
}

async function faultsOfTables(client: ClientBase): Promise<Fault[]> {
  const bare = await ask<{ name: string }>(
    client,
    `select nspname || '.' || relname as name from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname = any($1) and relkind in ('r', 'p', 'f') and not (relrowsecurity and relforcerowsecurity) order by 1`,
    [schemas],
  )
  return bare
    .filter(
      ({ name }) =>
        !(name in tablesWithoutRowSecurity) && !(`${name.split('.')[0]}.*` in tablesWithoutRowSecurity),
    )
    .map(({ name }) =>
      fault(
        'table.row-security',
        `The table ${name} has no row security, or does not force it, and is not among the exceptions.`,
      ),
    )
}

/** Nothing is granted to everyone or to the login itself: it reaches a table only as one of its roles. */
async function faultsOfGrants(client: ClientBase, app: string): Promise<Fault[]> {
  const grants = await ask<{ name: string; right: string; to: string }>(
    client,
    `select nspname || '.' || relname as name, privilege_type as right, case grantee when 0 then 'everyone' else pg_get_userbyid(grantee) end as to
       from pg_class join pg_namespace n on n.oid = relnamespace, aclexplode(relacl)
      where nspname = any($1) and (grantee = 0 or pg_get_userbyid(grantee) = $2)
     union all
     select 'schema ' || nspname, privilege_type, case grantee when 0 then 'everyone' else pg_get_userbyid(grantee) end
       from pg_namespace, aclexplode(nspacl)
      where nspname = any($1) and (grantee = 0 or (privilege_type = 'CREATE' and pg_get_userbyid(grantee) = any(array_append($3::text[], $2::text))))
     order by 1, 2`,
    [schemas, app, roleNames],
  )
  return grants.map(({ name, right, to }) =>
    fault(
      'grant.open',
      `${right} on ${name} is granted to ${to}. Only Tocsin's roles may be granted anything.`,
    ),
  )
}

async function faultsOfViews(client: ClientBase): Promise<Fault[]> {
  const views = await ask<{ name: string; kind: 'v' | 'm' }>(
    client,
    `select nspname || '.' || relname as name, relkind as kind from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname = any($1) and (
        (relkind = 'v' and not exists (select from pg_options_to_table(reloptions) where option_name = 'security_invoker' and option_value::boolean))
        or (relkind = 'm' and exists (select from unnest($2::text[]) as role
              where exists (select from pg_roles where rolname = role) and has_table_privilege(role, c.oid, 'select'))))`,
    [schemas, roleNames],
  )
  return views.map(({ name, kind }) =>
    kind === 'v'
      ? fault(
          'view.definer',
          `The view ${name} reads with its owner's eyes. Create it with (security_invoker = true).`,
        )
      : fault(
          'view.materialised',
          `The materialised view ${name} is readable by Tocsin's roles, and no row security applies to it.`,
        ),
  )
}

async function faultsOfFunctions(client: ClientBase): Promise<Fault[]> {
  const functions = await ask<{ name: string; definer: boolean; leakproof: boolean }>(
    client,
    `select nspname || '.' || proname as name, prosecdef as definer, proleakproof as leakproof
       from pg_proc join pg_namespace n on n.oid = pronamespace where nspname = any($1) and (prosecdef or proleakproof)`,
    [schemas],
  )
  return functions.flatMap(({ name, definer, leakproof }) => [
    ...(definer && !(name in definerFunctions)
      ? [
          fault(
            'function.definer',
            `The function ${name} runs with its owner's rights and is not among the exceptions.`,
          ),
        ]
      : []),
    ...(leakproof
      ? [
          fault(
            'function.leakproof',
            `The function ${name} is marked leakproof: its errors and its time could tell about hidden rows.`,
          ),
        ]
      : []),
  ])
}

async function ask<Row>(client: ClientBase, sql: string, values: unknown[]): Promise<Row[]> {
  return (await client.query(sql, values)).rows as Row[]
}

function fault(code: string, sentence: string): Fault {
  return { code: `guard.${code}`, sentence }
}
