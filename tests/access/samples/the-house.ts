import type { Samples } from './making.ts'

/** What is asked of the house itself. */
export const theHouse: Samples = {
  'GET /health/live': () => ({}),
  'GET /health': () => ({}),
  'GET /health/ready': () => ({}),
  'GET /events': () => ({}),
  'ALL /trpc/*': () => ({ path: '/trpc/reports.nothing' }),
  'GET /*': () => ({ path: '/reports', headers: { accept: 'text/html' } }),
}
