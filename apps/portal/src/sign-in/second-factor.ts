import { post } from './password.ts'

/** A second factor that waits for its first code. None of this is told a second time. */
export type Begun = { uri: string; key: string; recovery: readonly string[] }
export type Failed = 'wrong' | 'wait' | 'stale' | 'unreachable'

const failure = (status: number): Failed =>
  status === 429 ? 'wait' : status === 403 ? 'stale' : status >= 500 ? 'unreachable' : 'wrong'

export const beginEnrolment = async (password: string): Promise<Begun | Failed> => {
  try {
    const answer = await post('two-factor/enable', { password })
    if (!answer.ok) return failure(answer.status)
    const { totpURI: uri, backupCodes: recovery } = (await answer.json()) as {
      totpURI: string
      backupCodes: string[]
    }
    return { uri, key: new URL(uri).searchParams.get('secret') ?? '', recovery }
  } catch {
    return 'unreachable'
  }
}

/**
 * Shows a code: the first of a new authenticator opens a session of its own, any other makes this session fresh.
 * Null when it was right.
 */
export const showCode = async (code: string, first: boolean): Promise<Failed | null> => {
  try {
    const answer = await post(first ? 'two-factor/verify-totp' : 'step-up', {
      code: code.replaceAll(' ', ''),
    })
    return answer.ok ? null : failure(answer.status)
  } catch {
    return 'unreachable'
  }
}
