import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '../src/sign-in/password.ts'

describe('a stored password', () => {
  it('is argon2id in the PHC format with a salt of its own', async () => {
    const [one, other] = [await hashPassword('the same'), await hashPassword('the same')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(one).not.toBe(other)
    expect(await verifyPassword({ hash: one, password: 'the same' })).toBe(true)
    expect(await verifyPassword({ hash: one, password: 'the sane' })).toBe(false)
  })

  it('verifies what another implementation made (argon2 reference, command line)', async () => {
    const hash = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(await verifyPassword({ hash, password: 'password' })).toBe(true)
    expect(await verifyPassword({ hash, password: 'passwort' })).toBe(false)
  })

  it('takes one password for the same in either spelling of its letters', async () => {
    expect(await verifyPassword({ hash: await hashPassword('caf\u00e9'), password: 'cafe\u0301' })).toBe(true)
  })

  it('opens nothing where what is stored is no hash of ours', async () => {
    for (const hash of [
      '',
      'plain',
      '$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$aaaa',
      '$argon2id$v=16$m=256$x$y',
    ]) {
      expect(await verifyPassword({ hash, password: '' })).toBe(false)
    }
  })
})
