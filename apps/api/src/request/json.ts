import { complain } from '@tocsin/domain/malformed'
import { type Complaint, refuse } from '@tocsin/domain/refusal'
import { repeatedKey } from './repeated-key.ts'

const levelsMax = 20
const usualNodesMax = 10_000
const never = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * JSON that may be shown to a schema: measured first, because a schema that calls itself overflows the stack
 * at 20,000 levels, while JSON.parse takes 200,000. Text keeps what PostgreSQL and a hash can keep.
 */
export function parseJson(text: string, nodesMax = usualNodesMax): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('invalid', {}, [complain([], 'not_valid')])
  }
  const complaint = measure(value, nodesMax) ?? repeated(text)
  if (complaint) throw refuse('invalid', {}, [complaint])
  return value
}

const repeated = (text: string): Complaint | null => {
  const path = repeatedKey(text)
  return path && complain(path, 'not_valid')
}

/** Without recursion: depth is what it is there to bound. */
export function measure(root: unknown, nodesMax = usualNodesMax): Complaint | null {
  const open: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }]
  let nodes = 0
  for (let node = open.pop(); node; node = open.pop()) {
    const { value, path } = node
    nodes += 1
    if (nodes > nodesMax) return complain([], 'text_too_long')
    if (typeof value === 'string') {
      if (value.includes('\u0000')) return complain(path, 'text_nul')
      if (!value.isWellFormed()) return complain(path, 'text_surrogate')
    }
    // 1e400 parses, as a number that no JSON can say again.
    if (typeof value === 'number' && !Number.isFinite(value)) return complain(path, 'not_valid')
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= levelsMax) return complain(path, 'not_valid')
    const keys = Object.keys(value)
    if (nodes + open.length + keys.length > nodesMax) return complain(path, 'text_too_long')
    for (const key of keys) {
      if (never.has(key)) return complain([...path, key], 'unknown_field')
      open.push({ value: (value as Record<string, unknown>)[key], path: [...path, key] })
    }
  }
  return null
}
