import { approveProposal, declineProposal } from '@tocsin/casework/admission/decide-proposal'
import { inviteAgain } from '@tocsin/casework/admission/invite-again'
import { makeKey, revokeKey, rotateKey } from '@tocsin/casework/admission/keys'
import { proposeMember, proposeOrganisation } from '@tocsin/casework/admission/propose'
import { readPeople } from '@tocsin/casework/admission/read-people'
import { setQuota } from '@tocsin/casework/admission/set-quota'
import {
  reinstateMember,
  reinstateOrganisation,
  suspendMember,
  suspendOrganisation,
} from '@tocsin/casework/admission/suspend'
import { endVetting, vet } from '@tocsin/casework/admission/vet'
import {
  answerThrottle,
  liftDaysMax,
  liftThrottle,
  listThrottled,
} from '@tocsin/casework/signals/answer-throttle'
import { keyDaysMax, keyScopes, overlapHoursMax } from '@tocsin/domain/admission/key-scopes'
import { network, networksMax } from '@tocsin/domain/admission/network'
import { newcomer, person, reason } from '@tocsin/domain/admission/newcomer'
import { reportsPerDay } from '@tocsin/domain/admission/quota'
import { statement, uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { type Invitation, invitationEnds, invite } from '../../sign-in/invitation.ts'
import { member, router } from '../procedure.ts'

const aboutOrganisation = z.strictObject({ organisation: uuid, reason })
const aboutMember = z.strictObject({ member: uuid, reason })

const keyId = z.string().regex(/^[0-9a-z]{16}$/)
const keyDays = z.int().min(1).max(keyDaysMax)

/** Where somebody was let in, the link that lets that person set a password; where not yet, the proposal. */
type Outcome = { invitation: Invitation } | { proposal: string }

export const people = router({
  read: member.query(({ ctx: { house, actor } }) => readPeople(house, actor)),

  proposeOrganisation: member
    .input(z.strictObject({ newcomer, person, reason }))
    .mutation(
      ({ ctx: { house, actor }, input }): Promise<Outcome> => proposeOrganisation(house, actor, input),
    ),

  proposeMember: member
    .input(z.strictObject({ person, reason }))
    .mutation(async ({ ctx: { house, actor, world }, input }): Promise<Outcome> => {
      const done = await proposeMember(house, actor, input)
      if ('proposal' in done) return done
      return { invitation: await invite(world, done.letIn.user, invitationEnds()) }
    }),

  approve: member
    .input(z.strictObject({ proposal: uuid }))
    .mutation(async ({ ctx: { house, actor, world }, input }): Promise<{ invitation: Invitation }> => {
      const { user } = await approveProposal(house, actor, input.proposal)
      return { invitation: await invite(world, user, invitationEnds()) }
    }),

  decline: member
    .input(z.strictObject({ proposal: uuid, reason }))
    .mutation(({ ctx: { house, actor }, input }) => declineProposal(house, actor, input)),

  inviteAgain: member
    .input(z.strictObject({ member: uuid }))
    .mutation(async ({ ctx: { house, actor, world }, input }): Promise<{ invitation: Invitation }> => {
      const until = invitationEnds()
      const { user } = await inviteAgain(house, actor, { member: input.member, until })
      return { invitation: await invite(world, user, until) }
    }),

  suspendMember: member
    .input(aboutMember)
    .mutation(({ ctx: { house, actor }, input }) => suspendMember(house, actor, input)),

  reinstateMember: member
    .input(aboutMember)
    .mutation(({ ctx: { house, actor }, input }) => reinstateMember(house, actor, input)),

  suspendOrganisation: member
    .input(aboutOrganisation)
    .mutation(({ ctx: { house, actor }, input }) => suspendOrganisation(house, actor, input)),

  reinstateOrganisation: member
    .input(aboutOrganisation)
    .mutation(({ ctx: { house, actor }, input }) => reinstateOrganisation(house, actor, input)),

  throttled: member.query(({ ctx: { house, actor } }) => listThrottled(house, actor)),

  answerThrottle: member
    .input(z.strictObject({ answer: statement(3_000, 10) }))
    .mutation(({ ctx: { house, actor }, input }) => answerThrottle(house, actor, input.answer)),

  liftThrottle: member
    .input(z.strictObject({ organisation: uuid, days: z.int().min(1).max(liftDaysMax), reason }))
    .mutation(({ ctx: { house, actor }, input }) => liftThrottle(house, actor, input)),

  makeKey: member
    .input(
      z.strictObject({
        name: statement(100, 2),
        days: keyDays,
        scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length),
        networks: z.array(network).max(networksMax),
        test: z.boolean(),
      }),
    )
    .mutation(({ ctx: { house, actor }, input }) => makeKey(house, actor, input)),

  rotateKey: member
    .input(z.strictObject({ key: keyId, days: keyDays, overlapHours: z.int().min(0).max(overlapHoursMax) }))
    .mutation(({ ctx: { house, actor }, input }) => rotateKey(house, actor, input)),

  revokeKey: member
    .input(z.strictObject({ key: keyId }))
    .mutation(({ ctx: { house, actor }, input }) => revokeKey(house, actor, input.key)),

  setQuota: member
    .input(z.strictObject({ organisation: uuid, reportsPerDay, reason }))
    .mutation(({ ctx: { house, actor }, input }) => setQuota(house, actor, input)),

  vet: member
    .input(aboutOrganisation)
    .mutation(({ ctx: { house, actor }, input }) => vet(house, actor, input)),

  endVetting: member
    .input(aboutOrganisation)
    .mutation(({ ctx: { house, actor }, input }) => endVetting(house, actor, input)),
})
