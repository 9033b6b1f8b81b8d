type Verb = { says: string; load: () => Promise<{ run: (args: readonly string[]) => Promise<void> }> }

/** One verb, one file; loaded when it is asked for. */
const verbs: Record<string, Verb> = {
  start: { says: 'run the whole product on this machine', load: () => import('./start.ts') },
  screen: {
    says: 'screen a catalogue of listings, with no server and no database',
    load: () => import('./screen.ts'),
  },
}

export async function run([name, ...args]: readonly string[]): Promise<void> {
  const verb = name === undefined ? undefined : verbs[name]
  if (verb) return (await verb.load()).run(args)
  const unknown = name !== undefined && name !== 'help' && name !== '--help'
  const say = unknown ? console.error : console.log
  if (unknown) say(`Tocsin does not know "${name}".\n`)
  say('tocsin <what>\n')
  for (const [each, { says }] of Object.entries(verbs)) say(`  ${each.padEnd(10)} ${says}`)
  if (unknown) process.exitCode = 64
}
