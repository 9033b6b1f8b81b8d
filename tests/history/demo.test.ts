import { people } from '@tocsin/casework/demo/people'
import { seedDemo } from '@tocsin/casework/demo/seed'
import { stories } from '@tocsin/casework/demo/stories'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openWorld } from '../world.ts'

it.each(engines)('a demo is made of an empty database alone ($name)', async engine => {
  const world = await openWorld(engine)
  expect(await seedDemo(world.house, world.database.ownerUrl)).toBe(false)
  const client = new Client({ connectionString: world.database.superuserUrl })
  await client.connect()
  expect((await client.query('select * from demo')).rows).toEqual([])
  await client.query('truncate organisation cascade')
  expect(await seedDemo(world.house, world.database.ownerUrl)).toBe(true)
  expect((await client.query('select jsonb_array_length(people) as n from demo')).rows[0].n).toBe(
    people.length,
  )
  const { rows } = await client.query('select body from incident where n > 0')
  expect(rows).toHaveLength(stories.length)
  const { rows: officers } = await client.query(
    `select o.*, m.id as member from organisation o join membership m on m.organisation = o.id where o.agency = 'precursor_authority' and o.country = 'DE'`,
  )
  const queue = await listIncidents(world.house, {
    member: officers[0].member,
    organisation: officers[0],
    duties: ['triage'],
    via: { kind: 'session' },
  })
  expect(queue.length).toBeGreaterThan(3)
  await client.end()
  await world.close()
})
