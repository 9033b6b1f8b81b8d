import { Client } from 'pg'

/**
 * On a server of our own: the owner's login, the application's login and the database. On a foreign server
 * an operator makes these three (docs say how), and this is not called.
 */
export async function createLogins(
  superuserUrl: string,
  passwords: { owner: string; app: string },
  database = 'tocsin',
): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const exists = async (sql: string) => (await client.query(sql, [])).rowCount! > 0
    if (!(await exists(`select from pg_roles where rolname = 'tocsin_owner'`))) {
      // CREATEROLE only to make the six group roles of roles.ts.
      await client.query(
        `create role tocsin_owner login createrole password ${client.escapeLiteral(passwords.owner)}`,
      )
    }
    if (!(await exists(`select from pg_roles where rolname = 'tocsin_app'`))) {
      await client.query(
        `create role tocsin_app login noinherit password ${client.escapeLiteral(passwords.app)}`,
      )
    }
    if (!(await exists(`select from pg_database where datname = ${client.escapeLiteral(database)}`))) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner tocsin_owner`)
    }
  } finally {
    await client.end()
  }
}
