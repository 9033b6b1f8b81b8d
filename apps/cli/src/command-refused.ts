/** Why a command was not carried out, in a sentence for whoever gave it. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
}
