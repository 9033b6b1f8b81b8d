import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '@tocsin/api/config'
import { CommandRefused } from './command-refused.ts'
import { verifyReceipt } from './receipt/verify-receipt.ts'

const example = 'tocsin verify receipt receipt.json [--keys tocsin-receipt-keys.json]'

/** `tocsin verify receipt`: whether a receipt is what this installation signed. Needs no server with a file of keys. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { keys: { type: 'string' } },
    allowPositionals: true,
  })
  const [what, named, ...more] = positionals
  if (what !== 'receipt' || !named || more.length > 0)
    throw new CommandRefused(`Name the file of one receipt.\n\n${example}`)
  const from = values.keys ?? `${readConfig().origin}/.well-known/tocsin-receipt-keys.json`
  const verdict = verifyReceipt(await jsonAt(named), await jsonAt(from))
  if (!verdict.holds) {
    console.error(`${named} does not verify: ${verdict.because}`)
    process.exitCode = 1
    return
  }
  const { receipt, key } = verdict
  const { reference, at, leafHash, organisation, externalReference, test } = receipt
  console.log(`${named} verifies.

Signed with the key ${key.kid} of ${from}:
  ${reference}${externalReference === undefined ? '' : `, which you call ${externalReference}`}, handed over by the organisation ${organisation},
  was ${receipt.verdict === 'filed' ? 'filed' : 'kept as a signal, which nobody had looked at'} at ${at}${test ? ', by a test organisation: no officer gets it' : ''}.
  Its leaf in the ledger has the SHA-256 ${leafHash}.

This proves that whoever holds that key said so, and that not one character of it was changed since.
It does not prove what the report says: that takes the report's values and salts, and its place in the ledger.
It rests on the operator's clock, and on where you got the keys: keep a copy from the day you began.`)
}

/** A file, or an address: https, or this machine. */
async function jsonAt(where: string): Promise<unknown> {
  try {
    return JSON.parse(await textAt(where))
  } catch (error) {
    if (error instanceof CommandRefused) throw error
    const why = error instanceof SyntaxError ? 'it is no JSON' : (error as Error).message
    throw new CommandRefused(`${where} could not be read: ${why}.`)
  }
}

async function textAt(where: string): Promise<string> {
  if (!/^https?:\/\//.test(where)) return readFile(where, 'utf8')
  const { protocol, hostname } = new URL(where)
  if (protocol === 'http:' && hostname !== 'localhost')
    throw new CommandRefused(`${where}: keys come over https, or from this machine, or from a file.`)
  const answer = await fetch(where, { redirect: 'error', signal: AbortSignal.timeout(10_000) })
  if (!answer.ok) throw new CommandRefused(`${where} answers ${answer.status}.`)
  return answer.text()
}
