import { Resolver } from 'node:dns/promises'

/** Every address of a name, as text. */
export type Resolve = (name: string) => Promise<string[]>

/**
 * Asks the name servers and reads no file of this machine. Not through the thread pool: a name server that keeps
 * silent would otherwise hold up everything that reads a file.
 */
export const lookUp: Resolve = async name => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  return answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
}
