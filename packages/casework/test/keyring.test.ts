import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openKeyring } from '../src/keyring.ts'

const folder = mkdtempSync(join(tmpdir(), 'keyring-'))
const path = join(folder, 'keys', 'keyring.json')
const keyring = openKeyring(path)

it('is made once, readable by its owner alone, and opens again what it closed', () => {
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const sealed = keyring.encrypt(Buffer.from('handle'), 'row-1')
  expect(openKeyring(path).decrypt(sealed, 'row-1').toString()).toBe('handle')
})

it('never gives the same ciphertext twice, and none that fits another row', () => {
  const one = keyring.encrypt(Buffer.from('handle'), 'row-1')
  expect(keyring.encrypt(Buffer.from('handle'), 'row-1').ct.equals(one.ct)).toBe(false)
  expect(() => keyring.decrypt(one, 'row-2')).toThrow()
})

it('refuses a ciphertext in which one bit was changed', () => {
  const sealed = keyring.encrypt(Buffer.from('handle'), 'row-1')
  for (let i = 0; i < sealed.ct.length; i += 1) {
    const ct = Buffer.from(sealed.ct)
    ct[i]! ^= 1
    expect(() => keyring.decrypt({ ...sealed, ct }, 'row-1')).toThrow()
  }
})

it('recognises equal content by purpose, and by this keyring alone', () => {
  expect(keyring.fingerprint('payload', 'a')).toEqual(openKeyring(path).fingerprint('payload', 'a'))
  expect(keyring.fingerprint('payload', 'a')).not.toEqual(keyring.fingerprint('external-reference', 'a'))
  expect(openKeyring(join(folder, 'other.json')).fingerprint('payload', 'a')).not.toEqual(
    keyring.fingerprint('payload', 'a'),
  )
})
