/** The name under which an edition was compiled, taken apart, so that each language says the number in its own words. */
export const editionOf = (compiled: string): { name: string; number: string } => {
  const [, name = compiled, number = ''] = /^(.*), edition (\d+)$/.exec(compiled) ?? []
  return { name, number }
}
