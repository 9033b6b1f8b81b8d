import { z } from 'zod'

const password = z.string().min(1).max(200)
const code = z.string().min(6).max(40)

/** Everything the sign-in library does for somebody outside. What is not here has no address: 404. */
export const doors = {
  '/sign-in/email': z.strictObject({ email: z.email().max(320).toLowerCase(), password }),
  '/two-factor/verify-totp': z.strictObject({ code }),
  '/two-factor/verify-backup-code': z.strictObject({ code }),
  '/two-factor/enable': z.strictObject({ password }),
  /** A code again, inside a session: what it opens asks for one of the last minutes. */
  '/step-up': z.strictObject({ code }),
  '/accept-invitation': z.strictObject({ token: z.string().min(20).max(100), password: password.min(12) }),
  '/change-password': z.strictObject({ currentPassword: password, newPassword: password.min(12) }),
  '/sign-out': z.strictObject({}),
}
export type Door = keyof typeof doors
