import { useQuery } from '@tanstack/react-query'

export type DemoPerson = { person: string; name: string; organisation: string; role: string; address: string }

const isPerson = (value: unknown): value is DemoPerson =>
  typeof value === 'object' && value !== null && 'person' in value && 'address' in value

/** The people of the demo world; none where there is no demo, which answers as if the address did not exist. */
const fetchPeople = async (): Promise<DemoPerson[]> => {
  const answer = await fetch('/demo', { headers: { accept: 'application/json' } })
  if (answer.status === 404) return []
  if (!answer.ok) throw new Error(`no word of a demo: ${answer.status}`)
  const body: unknown = await answer.json()
  const people = Array.isArray(body) ? body : (body as { people?: unknown }).people
  return Array.isArray(people) ? people.filter(isPerson) : []
}

export const useDemoPeople = () =>
  useQuery({ queryKey: ['demo'], queryFn: fetchPeople, staleTime: Number.POSITIVE_INFINITY, retry: 5 })

/** The person whose own address this is, by the first label of the host. */
export const personHere = (people: readonly DemoPerson[]): DemoPerson | undefined => {
  const [label, ...rest] = window.location.hostname.split('.')
  return rest.length > 0 ? people.find(({ person }) => person === label) : undefined
}

export const enterAs = async (person: string): Promise<boolean> => {
  const answer = await fetch('/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
    credentials: 'same-origin',
  })
  return answer.ok
}
