import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { countIncidents } from '@tocsin/casework/count-incidents'
import { releaseLease, takeLease } from '@tocsin/casework/lease'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { previewShare } from '@tocsin/casework/preview-share'
import { readIncident } from '@tocsin/casework/read-incident'
import { command } from '@tocsin/domain/incident/command'
import { places, queueMost } from '@tocsin/domain/incident/queue'
import { share } from '@tocsin/domain/incident/verbs/share'
import { uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { version } from '../../request/inputs.ts'
import { member, router } from '../procedure.ts'

const one = z.strictObject({ id: uuid })

export const incidents = router({
  list: member
    .input(
      z
        .strictObject({
          place: z.enum(places).optional(),
          ids: z.array(uuid).max(100).optional(),
          limit: z.int().min(1).max(queueMost).optional(),
        })
        .optional(),
    )
    .query(({ ctx: { house, actor }, input }) => listIncidents(house, actor, input)),

  counts: member
    .input(z.strictObject({ before: z.iso.datetime() }))
    .query(({ ctx: { house, actor }, input }) => countIncidents(house, actor, input)),

  read: member.input(one).query(({ ctx: { house, actor }, input }) => readIncident(house, actor, input.id)),

  act: member
    .input(z.strictObject({ id: uuid, version, command }))
    .mutation(({ ctx: { house, actor }, input }) => actOnIncident(house, actor, input)),

  preview: member
    .input(z.strictObject({ id: uuid, command: share }))
    .mutation(({ ctx: { house, actor }, input }) => previewShare(house, actor, input)),

  takeLease: member
    .input(one)
    .mutation(({ ctx: { house, actor }, input }) => takeLease(house, actor, input.id)),

  releaseLease: member
    .input(one)
    .mutation(({ ctx: { house, actor }, input }) => releaseLease(house, actor, input.id)),
})
