import type { Complaint } from '@tocsin/domain/refusal'
import { TRPCClientError } from '@trpc/client'

/** What the server says when it refuses: over tRPC in `error.data`, beside it as the body. */
export type Refused = {
  code: string
  params: Record<string, string | number>
  complaints: readonly (Complaint & { words?: string })[]
  requestId?: string
  sentence?: string
}

const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'sentence' in value &&
  'complaints' in value

/** The refusal that an error carries; null when the answer never came, or was not ours. */
export const refusalIn = (error: unknown): Refused | null => {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data
    return isRefused(data) ? data : null
  }
  return isRefused(error) ? error : null
}
