import type { Samples } from './making.ts'

/** The bench. */
export const bench: Samples = {
  'bench.catalogue': () => ({ input: { rows: [{ title: 'PMK', text: 'PMK glycidate, 1 kg' }] } }),
  'bench.budget': () => ({}),
  'bench.setBudget': () => ({ input: { alerts: 20, scores: [] } }),
}
