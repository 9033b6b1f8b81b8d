import { randomUUID } from 'node:crypto'
import { nobody, type Samples } from './making.ts'

/** Who acts for an organisation, its keys, quotas and throttles. */
export const people: Samples = {
  'directory.list': () => ({}),
  'people.read': () => ({}),
  'people.throttled': () => ({}),
  'people.answerThrottle': () => ({ input: { answer: 'Our rule was too wide; it was mended.' } }),
  'people.liftThrottle': ({ world }) => ({
    input: { organisation: world.people.moderator.organisation.id, days: 7, reason: 'It was mended.' },
  }),
  'people.proposeOrganisation': () => ({
    input: {
      newcomer: { kind: 'oversight', name: 'Another office', country: null },
      person: { name: 'Somebody', email: `${randomUUID()}@tests.invalid`, duties: ['administer'] },
      reason: 'A letter',
    },
  }),
  'people.proposeMember': () => ({
    input: {
      person: { name: 'Somebody', email: `${randomUUID()}@tests.invalid`, duties: ['administer'] },
      reason: 'A letter',
    },
  }),
  'people.approve': () => ({ input: { proposal: nobody } }),
  'people.decline': () => ({ input: { proposal: nobody, reason: 'No letter' } }),
  'people.inviteAgain': ({ world }) => ({ input: { member: world.people.german.member } }),
  'people.suspendMember': ({ world }) => ({
    input: { member: world.people.german.member, reason: 'No reason' },
  }),
  'people.reinstateMember': ({ world }) => ({
    input: { member: world.people.german.member, reason: 'No reason' },
  }),
  'people.suspendOrganisation': ({ world }) => ({
    input: { organisation: world.people.germanCustoms.organisation.id, reason: 'No reason' },
  }),
  'people.reinstateOrganisation': ({ world }) => ({
    input: { organisation: world.people.germanCustoms.organisation.id, reason: 'No reason' },
  }),
  'people.makeKey': () => ({
    input: {
      name: 'pipeline',
      days: 30,
      scopes: ['report:write'],
      networks: ['203.0.113.0/24'],
      test: false,
    },
  }),
  'people.rotateKey': () => ({ input: { key: '0123456789abcdef', days: 30, overlapHours: 48 } }),
  'people.vet': ({ world }) => ({
    input: { organisation: world.people.rival.organisation.id, reason: 'A letter' },
  }),
  'people.endVetting': ({ world }) => ({
    input: { organisation: world.people.rival.organisation.id, reason: 'A letter' },
  }),
  'people.setQuota': ({ world }) => ({
    input: {
      organisation: world.people.moderator.organisation.id,
      reportsPerDay: 250_000,
      reason: 'A letter',
    },
  }),
  'people.revokeKey': () => ({ input: { key: '0123456789abcdef' } }),
}
