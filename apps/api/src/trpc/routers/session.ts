import { setLanguage } from '@tocsin/casework/authenticate'
import { languages } from '@tocsin/catalogue/languages'
import { z } from 'zod'
import { demoPeople } from '../../demo/people.ts'
import { member, router } from '../procedure.ts'

export const session = router({
  me: member.query(async ({ ctx: { actor, name, language, world } }) => ({
    member: { id: actor.member, name },
    organisation: actor.organisation,
    duties: actor.duties,
    secondFactor: actor.via.kind === 'session' ? (actor.via.secondFactor ?? 'none') : 'none',
    language,
    demo: (await demoPeople(world)) !== null,
  })),

  setLanguage: member
    .input(z.strictObject({ language: z.enum(languages) }))
    .mutation(({ ctx: { house, actor }, input }) => setLanguage(house, actor.member, input.language)),
})
