import { createHmac, randomBytes } from 'node:crypto'
import { refuse } from '@tocsin/domain/refusal'
import { type Likeness, likenessOf, nearlySame } from './likeness.ts'

/**
 * Whoever tries a text again and again in slightly other words, outside a draft and without filing, may be looking
 * for the wording that passes. He is slowed, and from a number on it is noticed. No text is kept: keyed numbers in
 * the memory of this process, under a key that ends with it. Known weaknesses: each process counts for itself, and a
 * text that is mostly padding of its own each time looks like another one.
 */
export type ProbingLimits = { freePerHour: number; noticedPerDay: number }
export const usualProbing: ProbingLimits = { freePerHour: 60, noticedPerDay: 300 }

export type Tried = {
  member: string
  text: string
  /** The draft that is being typed: inside one, nothing counts. */
  draft?: string | null
  /** In a catalogue many rows are alike: there only a grade that differs from its neighbour's counts. */
  grade?: string
}

export type Probing = {
  /** Refuses (`too_many`) whoever has to wait. Answers how many texts are to be noticed, once a day; else null. */
  tried: (tried: Tried) => number | null
  /** What was filed was no probe. */
  filed: (member: string, text: string) => void
  /** The notice could not be kept: it is due again. */
  unnoticed: (member: string) => void
}

type Cluster = {
  likeness: Likeness
  draft: string | null
  grade: string | undefined
  /** Texts that were answered, and texts that were counted and told to wait. */
  answered: Set<string>
  waiting: Set<string>
  /** The text that was last seen, so that one that goes on from it is known. */
  last: { length: number; hash: string }
  touched: number
  times: number[]
}
type Member = { clusters: Cluster[]; lastAllowed: number; noticedAt: number; touched: number }

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const clustersMax = 200
const answeredMax = 1_000
const membersMax = 10_000
const waitMs = 10_000
const waitMaxMs = 120_000

export const openProbing = (
  { freePerHour, noticedPerDay }: ProbingLimits = usualProbing,
  now: () => number = Date.now,
): Probing => {
  const secret = randomBytes(32)
  const key = secret.readUInt32LE(0)
  const members = new Map<string, Member>()
  const hashOf = (text: string) => createHmac('sha256', secret).update(text).digest('base64')

  const memberOf = (id: string): Member => {
    const known = members.get(id)
    if (known) return known
    if (members.size >= membersMax)
      for (const [other, { touched }] of members) if (now() - touched > dayMs) members.delete(other)
    const fresh = { clusters: [], lastAllowed: 0, noticedAt: 0, touched: now() }
    members.set(id, fresh)
    return fresh
  }

  /** Written on at its end, as when one types. */
  const goesOn = ({ last }: Cluster, text: string): boolean =>
    text.length > last.length && last.length > 0 && hashOf(text.slice(0, last.length)) === last.hash

  const clusterOf = (member: Member, likeness: Likeness, text: string): Cluster | undefined => {
    const found = member.clusters.find(one => nearlySame(one.likeness, likeness))
    if (found) return found
    const latest = member.clusters.toSorted((a, b) => b.touched - a.touched)[0]
    return latest && goesOn(latest, text) ? latest : undefined
  }

  /** Whether this is one more of what was tried before; it is put where the next one will be compared with it. */
  const place = (member: Member, { text, draft = null, grade }: Tried) => {
    const likeness = likenessOf(text, key)
    const hash = hashOf(text)
    const latest = { likeness, draft, grade, last: { length: text.length, hash }, touched: now() }
    const found = clusterOf(member, likeness, text)
    if (!found) {
      member.clusters.push({ ...latest, answered: new Set([hash]), waiting: new Set(), times: [] })
      if (member.clusters.length > clustersMax)
        member.clusters.sort((a, b) => b.touched - a.touched).length = clustersMax
      return null
    }
    const free =
      found.answered.has(hash) ||
      goesOn(found, text) ||
      (draft !== null && draft === found.draft) ||
      (grade !== undefined && grade === found.grade)
    Object.assign(found, latest)
    if (free && found.answered.size < answeredMax) found.answered.add(hash)
    return free ? null : { cluster: found, hash }
  }

  return {
    tried: tried => {
      const member = memberOf(tried.member)
      member.touched = now()
      const placed = place(member, tried)
      if (!placed) return null
      const { cluster, hash } = placed
      for (const one of member.clusters) one.times = one.times.filter(at => now() - at < dayMs)
      if (!cluster.waiting.has(hash)) cluster.times.push(now())
      const times = member.clusters.flatMap(one => one.times)
      const due = times.length >= noticedPerDay && now() - member.noticedAt >= dayMs
      if (due) member.noticedAt = now()
      const beyond = times.filter(at => now() - at < hourMs).length - freePerHour
      const pause = Math.min(waitMaxMs, waitMs * Math.ceil(beyond / 10))
      const wait = beyond > 0 && !due ? pause - (now() - member.lastAllowed) : 0
      if (wait > 0) {
        cluster.waiting.add(hash)
        throw refuse('too_many', { seconds: Math.ceil(wait / 1000) })
      }
      member.lastAllowed = now()
      if (cluster.answered.size < answeredMax) cluster.answered.add(hash)
      cluster.waiting.delete(hash)
      return due ? times.length : null
    },
    filed: (id, text) => {
      const member = members.get(id)
      if (!member) return
      const likeness = likenessOf(text, key)
      member.clusters = member.clusters.filter(one => !nearlySame(one.likeness, likeness))
    },
    unnoticed: id => {
      const member = members.get(id)
      if (member) member.noticedAt = 0
    },
  }
}
