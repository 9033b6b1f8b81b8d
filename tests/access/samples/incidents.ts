import { requestErasure } from '@tocsin/casework/erase'
import { incidentVersion, type Making, type Samples } from './making.ts'

const share = ({ world }: Making) => ({
  verb: 'share',
  recipients: [{ organisation: world.people.secretary.organisation.id, part: 'informed' }],
  purpose: 'To know of it',
  identities: false,
})

/** What officers, auditors and those who erase ask. */
export const incidents: Samples = {
  'incidents.list': () => ({}),
  'incidents.counts': () => ({ input: { before: '2100-01-01T00:00:00Z' } }),
  'incidents.read': ({ scene }) => ({ input: { id: scene.main.incident } }),
  'incidents.act': async making => ({
    input: {
      id: making.scene.main.incident,
      version: await incidentVersion(making, making.scene.main),
      command: { verb: 'note', text: 'Seen' },
    },
  }),
  'incidents.preview': making => ({ input: { id: making.scene.main.incident, command: share(making) } }),
  'incidents.takeLease': ({ scene }) => ({ input: { id: scene.main.incident } }),
  'incidents.releaseLease': ({ scene }) => ({ input: { id: scene.main.incident } }),
  'audit.list': () => ({}),
  'audit.history': ({ scene }) => ({ input: { incident: scene.main.incident } }),
  'erasures.list': () => ({}),
  'erasures.request': ({ scene }) => ({
    input: { report: scene.spare.report, fields: ['reason'], identities: true, basis: 'A request' },
  }),
  'erasures.drop': async ({ world, scene }) => ({
    input: {
      id: (
        await requestErasure(world.house, world.people.secretary, {
          report: scene.spare.report,
          fields: ['reason'],
          identities: true,
          basis: 'A request',
        })
      ).id,
      because: 'Asked for by mistake',
    },
  }),
  'erasures.approve': ({ scene }) => ({ input: { id: scene.erasable.erasure } }),
}
