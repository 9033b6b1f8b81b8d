import type { Samples } from './making.ts'

const wrong = 'not the password'

/** Signing in, to a real installation and to a demo. */
export const signIn: Samples = {
  'session.me': () => ({}),
  'session.setLanguage': () => ({ input: { language: 'en' } }),
  'POST /api/auth/sign-in/email': () => ({ input: { email: 'stranger@tests.invalid', password: wrong } }),
  'POST /api/auth/two-factor/verify-totp': () => ({ input: { code: '000000' } }),
  'POST /api/auth/two-factor/verify-backup-code': () => ({ input: { code: '000000-00000' } }),
  'POST /api/auth/two-factor/enable': () => ({ input: { password: wrong } }),
  'POST /api/auth/accept-invitation': () => ({
    input: { token: 'a-token-that-was-never-made', password: 'a long password' },
  }),
  'POST /api/auth/step-up': () => ({ input: { code: '000000' } }),
  'POST /api/auth/change-password': () => ({
    input: { currentPassword: wrong, newPassword: 'another long password' },
  }),
  'POST /api/auth/sign-out': () => ({ input: {} }),
  'GET /demo': () => ({}),
  'GET /demo/stories': () => ({}),
  'POST /demo/play': () => ({ input: { story: 'kratom' } }),
  'POST /demo/sign-in': () => ({ input: { person: 'moderator' } }),
}
