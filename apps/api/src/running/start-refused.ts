/** Why it did not start, in a sentence for whoever started it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}
