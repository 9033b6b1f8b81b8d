import type { z } from 'zod'
import { type Complaint, type Refusal, refuse } from './refusal.ts'
import { say } from './sentence.ts'

/** What is not well formed, each field by its path. */
export const malformed = (error: z.core.$ZodError): Refusal => refuse('invalid', {}, malformations(error))

/** More would help nobody, and each of them becomes a sentence. */
const complaintsMax = 50

export const malformations = (error: z.core.$ZodError): Complaint[] =>
  error.issues.slice(0, complaintsMax).flatMap(complaintsOfIssue).slice(0, complaintsMax)

const ownRules = new Set(['text_nul', 'text_surrogate', 'text_too_short', 'text_too_long', 'required'])

function complaintsOfIssue(issue: z.core.$ZodIssue): Complaint[] {
  const at = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, complaintsMax).map(key => complain([...at, key], 'unknown_field'))
  if (issue.code === 'too_big' && issue.origin === 'string') return [complain(at, 'text_too_long')]
  if (issue.code === 'too_small' && issue.origin === 'string') return [complain(at, 'text_too_short')]
  if (issue.code === 'custom' && ownRules.has(issue.message)) return [complain(at, issue.message)]
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [complain(at, 'required')]
  return [complain(at, 'not_valid')]
}

/** The rule's own name is the code of its sentence. */
export const complain = (
  path: readonly string[],
  rule: string,
  params: Complaint['sentence']['params'] = {},
): Complaint => ({ path: path.join('.').slice(0, 300), rule, sentence: say(rule, params) })
