import type { Sentence } from './sentence.ts'

/**
 * Everything the product refuses, with the HTTP status it answers. Closed: a refusal that is not here is a
 * fault. `not_found` is also the answer to what exists and is not yours.
 */
export const refusals = {
  invalid: 400,
  not_signed_in: 401,
  second_factor_required: 403,
  fresh_code_required: 403,
  not_your_duty: 403,
  not_vetted: 403,
  cross_site: 403,
  demo_only: 403,
  network_not_allowed: 403,
  not_found: 404,
  already_acknowledged: 409,
  already_shared: 409,
  changed_meanwhile: 409,
  not_now: 409,
  external_reference_conflict: 409,
  draft_changed_elsewhere: 409,
  too_large: 413,
  type_not_accepted: 415,
  import_not_ready: 409,
  upload_out_of_place: 409,
  upload_damaged: 422,
  file_not_read: 422,
  plan_incomplete: 422,
  outside_audience: 422,
  label_forbids_sharing: 422,
  red_not_possible: 422,
  identities_not_granted: 422,
  nothing_to_recall: 422,
  basis_required: 422,
  rule_broken: 422,
  idempotency_key_missing: 400,
  idempotency_key_reused: 422,
  same_person: 403,
  too_many: 429,
  quota_reached: 429,
  throttled: 429,
  sample_not_judged: 409,
  sample_not_held: 422,
  unavailable: 503,
  read_only: 503,
} as const
export type RefusalCode = keyof typeof refusals

/** One thing that is wrong with what was handed in: the field by its path, the rule by its number. */
export type Complaint = { path: string; rule: string; sentence: Sentence }

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly params: Record<string, string | number>
  readonly complaints: readonly Complaint[]

  constructor(
    code: RefusalCode,
    params: Record<string, string | number> = {},
    complaints: readonly Complaint[] = [],
  ) {
    super([code, ...complaints.map(({ path, rule }) => `${rule} ${path}`)].join(': '))
    this.code = code
    this.params = params
    this.complaints = complaints
  }

  get status(): number {
    return refusals[this.code]
  }
}

export const refuse = (
  code: RefusalCode,
  params?: Record<string, string | number>,
  complaints?: readonly Complaint[],
): Refusal => new Refusal(code, params, complaints)

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal
