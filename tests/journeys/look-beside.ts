import type { House } from '@tocsin/casework/house'
import type { Answer, Json, Person, Served } from '../served.ts'

export const dataOf = ({ json }: Answer): Json => json.result?.data ?? json.error.data

/** A second server on the same database that looks at texts in another way, asked as one of its people. */
export const lookBeside = async (
  served: Served,
  other: Partial<Pick<House, 'chemistry' | 'names'>>,
): Promise<{
  ask: Served['ask']
  post: (person: Person, path: string, body: object) => Promise<Answer>
  /** What the page is told of a text. */
  look: (text: string) => Promise<Json>
  stop: () => Promise<void>
}> => {
  const { ask, stop } = await served.beside({ ...served.world.house, ...other })
  const post = async (person: Person, path: string, body: object) =>
    ask(`/trpc/${path}`, {
      cookie: await served.signIn(person),
      body,
      ours: false,
      headers: { origin: served.origin },
    })
  const look = async (text: string) =>
    dataOf(await post('moderator', 'reports.screen', { title: '', text })).recognition
  return { ask, post, look, stop }
}
