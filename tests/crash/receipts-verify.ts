import { expect } from 'vitest'
import { holds } from '../api/receipt-from-the-page.ts'
import type { Reporters } from './reporters.ts'

/** Every receipt that a client holds verifies with the published keys, by the verifier written from the page alone. */
export const receiptsVerify = async (port: number, { acknowledged }: Reporters): Promise<void> => {
  const answer = await fetch(`http://localhost:${port}/.well-known/tocsin-receipt-keys.json`)
  const { keys } = (await answer.json()) as { keys: Parameters<typeof holds>[1] }
  const failing = []
  for (const { name, receipt } of acknowledged) if (!(await holds({ ...receipt }, keys))) failing.push(name)
  expect(failing, 'receipts that do not verify').toEqual([])
}
