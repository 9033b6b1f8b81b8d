/** What an attempt to sign in came to. */
export type Attempt = 'in' | 'code' | 'wrong' | 'wait' | 'unreachable'

export const post = (path: string, body: object) =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  })

const attempt = async (answer: Promise<Response>): Promise<Attempt> => {
  try {
    const { ok, status, headers } = await answer
    if (status === 429) return 'wait'
    if (!ok) return status >= 500 ? 'unreachable' : 'wrong'
    const asksForCode =
      headers.get('content-type')?.includes('json') &&
      (await (await answer).json()).twoFactorRedirect === true
    return asksForCode ? 'code' : 'in'
  } catch {
    return 'unreachable'
  }
}

export const tryPassword = (email: string, password: string): Promise<Attempt> =>
  attempt(post('sign-in/email', { email, password }))

export const tryCode = (code: string): Promise<Attempt> =>
  attempt(post('two-factor/verify-totp', { code: code.replaceAll(' ', '') }))

export const tryRecovery = (code: string): Promise<Attempt> =>
  attempt(post('two-factor/verify-backup-code', { code }))
