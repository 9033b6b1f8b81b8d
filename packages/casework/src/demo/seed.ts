import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { House } from '../house.ts'
import { admitCast } from './cast.ts'
import { leaveOvernight } from './overnight.ts'
import { playStory } from './play.ts'
import { stories } from './stories.ts'

/** True when the database has no organisation at all: the only state in which a demo may be made of it. */
const isEmpty = async (ownerUrl: string): Promise<boolean> => {
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'seed', max: 1 }))
  try {
    return (await owner.selectFrom('organisation').select('id').limit(1).execute()).length === 0
  } finally {
    await owner.destroy()
  }
}

/**
 * Fills an empty database with the demo world and marks it as one. Everything in it was done through the same
 * use cases as anybody's work, so its history holds like any other. Returns false where there was a world already.
 */
export const seedDemo = async (house: House, ownerUrl: string): Promise<boolean> => {
  if (!(await isEmpty(ownerUrl))) return false
  const cast = await admitCast(ownerUrl)
  for (const story of stories) await playStory(house, cast, story)
  await leaveOvernight(house, cast)
  return true
}
