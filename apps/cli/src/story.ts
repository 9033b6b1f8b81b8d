import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { admitCast, type Cast } from '@tocsin/casework/demo/cast'
import { effortOf } from '@tocsin/casework/demo/effort'
import { organisations } from '@tocsin/casework/demo/people'
import { type Played, playStory } from '@tocsin/casework/demo/play'
import { type Story, stories } from '@tocsin/casework/demo/stories'
import { closeHouse, type House, openHouse } from '@tocsin/casework/house'
import { readIncident } from '@tocsin/casework/read-incident'
import { sentence } from '@tocsin/catalogue/sentence'
import { startEmbedded } from '@tocsin/db/embedded'
import { prepareDatabase } from '@tocsin/db/prepare'
import { say } from '@tocsin/domain/sentence'

/** Plays every public case pattern against a fresh server, and prints what each cost and what came of it. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-story-'))
  const server = await startEmbedded({ folder, fsync: false })
  try {
    await prepareDatabase(server)
    const house = await openHouse({
      appUrl: server.appUrl,
      keyringPath: join(folder, 'keyring.json'),
      evidencePath: join(folder, 'evidence'),
      reencode: async picture => picture,
    })
    const cast = await admitCast(server.ownerUrl)
    console.log('Minutes are estimated by the keystroke-level model (Card, Moran and Newell, 1983).\n')
    for (const story of stories)
      console.log(await tell(house, cast, story, await playStory(house, cast, story)))
    await closeHouse(house)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const tell = async (house: House, cast: Cast, story: Story, played: Played): Promise<string> => {
  const { company, authorities } = effortOf(story)
  const { revealed } = await readIncident(house, cast[played.lead], played.incident)
  const kinds = [...new Set(revealed.map(({ kind }) => kind))].join(', ')
  const { because } = played.receipt.sentTo!
  return [
    sentence('en', say(`demo.story.${story.code}`)),
    `  work        ${company} min at the company, ${authorities} min at authorities`,
    `  went to     ${organisations[played.lead].name}, ${sentence('en', because)}`,
    `  preserved   ${played.sealedAt ? `sealed before filing, ${played.sealedAt}` : 'no: no capture could be made'}`,
    `  identities  ${kinds ? `${kinds}: shown to ${organisations[played.lead].name} for seven days` : 'shown to nobody'}`,
    '',
  ].join('\n')
}
