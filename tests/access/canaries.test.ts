import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Person, type Served } from '../served.ts'
import { audiences, type Field, fields, word } from './canaries.ts'
import { crawl, idsOf, looks, questions } from './crawl.ts'
import { everybody, type Principal } from './principals.ts'
import { setScene } from './scene.ts'

/** The column of the matrix, and whose eyes it has. */
const eyes: Record<string, Person> = {
  reporter: 'moderator',
  rival: 'rival',
  lead: 'german',
  concerned: 'dutch',
  outside: 'pole',
  secretariat: 'secretary',
  auditor: 'auditor',
}
/** What a key reads is its company's report, without the drafts and files of a session. */
const byKey: Field[] = fields.filter(
  field =>
    (audiences[field] as readonly string[]).includes('moderator') && !/draft|bytes|-row$|-name$/.test(field),
)

const many = { points: 1_000_000, duration: 900 }
const limits = { perAddress: many, perMember: many, perClient: many, signInPerAddress: many }

for (const engine of engines) {
  describe(`a word in every restricted field, looked for as everybody, on ${engine.name}`, () => {
    let served: Served
    let callers: Principal[] = []
    const heard = new Map<string, string>()
    const met = (caller: string) => fields.filter(field => heard.get(caller)!.includes(word(field)))
    const audienceOf = (person: Person) =>
      fields.filter(field => (audiences[field] as readonly string[]).includes(person))

    beforeAll(async () => {
      served = await openServed(engine, { limits })
      const scene = await setScene(served.world)
      const asked = questions(served.world, idsOf(scene))
      const informed = { name: 'informed', cookie: await served.signIn('portuguese'), actor: null }
      heard.set('informed', await crawl(served, asked, informed))
      callers = await everybody(served)
      const looked = looks(idsOf(scene))
      const askedBy = ({ name }: Principal) => (name in eyes ? asked : looked)
      await Promise.all(
        callers.map(async caller => heard.set(caller.name, await crawl(served, askedBy(caller), caller))),
      )
    })
    afterAll(() => served.close())

    it.each(Object.entries(eyes))(
      'the %s meets each word that is meant for him, and no other',
      (caller, person) => {
        expect(met(caller)).toEqual(audienceOf(person))
      },
    )

    it('so does the agency that is only informed', () => {
      expect(met('informed')).toEqual(audienceOf('portuguese'))
    })

    it('a key reads its own company’s report, and another’s key nothing of it', () => {
      expect(met('key')).toEqual(byKey)
      expect(met('key, other scope')).toEqual(byKey)
      expect(met('key of rival')).toEqual([])
    })

    it('the administrator of the company reads what the company reads, and nobody’s draft or file', () => {
      expect(met('administrator')).toEqual(
        audienceOf('moderator').filter(field => !/^(draft|file-.*)$/.test(field)),
      )
    })

    it('who is not let in, and who only lets others in elsewhere, meets none', () => {
      const readers = [...Object.keys(eyes), 'administrator', 'key', 'key, other scope']
      const shut = callers.map(({ name }) => name).filter(name => !readers.includes(name))
      expect(shut).toEqual(expect.arrayContaining(['coordinator', 'suspended agency', 'key, revoked']))
      for (const caller of shut) expect([caller, met(caller)]).toEqual([caller, []])
    })

    it('the log of the server holds none, and no file name either', () => {
      const log = served.log.join('')
      expect(log).toContain('/trpc/incidents.preview')
      expect(fields.filter(field => log.includes(word(field)))).toEqual([])
    })
  })
}
