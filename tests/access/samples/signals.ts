import { reportVersion, type Samples } from './making.ts'

/** The signals desk. */
export const signals: Samples = {
  'signals.list': () => ({ input: {} }),
  'signals.batches': () => ({}),
  'signals.similar': ({ scene }) => ({ input: { id: scene.signals.similar } }),
  'signals.confirm': async making => ({
    input: {
      report: making.scene.signals.confirmed,
      version: await reportVersion(making, { report: making.scene.signals.confirmed }),
      reason: 'The seller asks for no papers.',
    },
  }),
  'signals.setAside': async making => ({
    input: {
      report: making.scene.signals.setAside,
      version: await reportVersion(making, { report: making.scene.signals.setAside }),
      judgement: 'legitimate',
    },
  }),
  'signals.draw': ({ scene }) => ({ input: { batch: scene.signals.batch, size: 10 } }),
  'signals.settle': ({ scene }) => ({
    input: { sample: scene.signals.sample, decision: 'set_aside', judgement: 'scam' },
  }),
}
