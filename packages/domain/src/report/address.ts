/** Written so that nobody clicks it (`hxxp`, `[.]`), read as it is meant. */
export const fanged = (address: string): string =>
  address.trim().replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('[:]', ':')

/** The parts of an address, however it was written down; null where it is none. Nothing is ever fetched. */
export const readAddress = (written: string): URL | null => {
  const address = fanged(written)
  return URL.canParse(address) ? new URL(address) : null
}
