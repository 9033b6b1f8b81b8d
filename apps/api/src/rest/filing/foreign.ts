import { fileMapped } from '@tocsin/casework/filing/file-mapped'
import { withinQuota } from '@tocsin/casework/filing/spend-quota'
import { sentence } from '@tocsin/catalogue/sentence'
import { say as saying } from '@tocsin/domain/sentence'
import { dsaNotice, filingsOfDsaNotice } from '@tocsin/exchange/formats/dsa-notice'
import type { Mapped, MappingReason } from '@tocsin/exchange/formats/mapped'
import { filingOfXarf, xarf } from '@tocsin/exchange/formats/xarf'
import { jsonBytesMax, readBody } from '../../request/body.ts'
import { keyIn } from '../../request/idempotency-key.ts'
import type { Asking } from '../../request/wire.ts'
import type { World } from '../../world.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { json, named, withKey } from '../asked.ts'
import { type Resource, type Say, told } from '../resource.ts'
import { mappedAnswer } from './answers.ts'
import { dsaNoticeExample, xarfExample } from './examples.ts'
import { countsOf, itemOf, madeOf } from './verdicts.ts'

const described = (say: Say, name: 'fileXarf' | 'fileDsaNotice', body: ReturnType<typeof json>) => ({
  method: 'post' as const,
  path: name === 'fileXarf' ? '/v1/xarf' : '/v1/dsa-notices',
  ...told(say, name),
  request: { headers: withKey.partial(), body },
  responses: {
    200: mappedAnswer(say(`${name}.answer`)),
    ...problemAnswers(400, 401, 403, 413, 422, 429, 503),
  },
})

/** Reports in formats of others, taken as they are; the answer says where each field of theirs went. */
export const foreign: Resource = {
  describe: say => [
    described(say, 'fileXarf', json(named(xarf, 'Xarf'), xarfExample)),
    described(say, 'fileDsaNotice', json(named(dsaNotice, 'DsaNotice'), dsaNoticeExample)),
  ],

  answer: (world, routes) => {
    routes.post('/v1/xarf', async c =>
      answered(world, c, (body, country) => [filingOfXarf(xarf.parse(body), country)]),
    )
    routes.post('/v1/dsa-notices', async c =>
      answered(world, c, (body, country) => filingsOfDsaNotice(dsaNotice.parse(body), country)),
    )
  },
}

const answered = async (
  world: World,
  c: Asking,
  mappedFrom: (body: unknown, ownCountry: string | null) => Mapped[],
): Promise<Response> => {
  const actor = await clientOf(world, c, 'report:write')
  const key = c.req.header('idempotency-key') === undefined ? undefined : keyIn(c)
  const mapped = mappedFrom(await readBody(c, jsonBytesMax.machine), actor.organisation.country)
  const { items, replayed } = await withinQuota(
    world.house,
    actor.organisation.id,
    mapped.length,
    async () => {
      const result = await fileMapped(world.house, actor, mapped, key)
      return { result, made: result.replayed ? 0 : madeOf(result.items.map(({ verdict }) => verdict)) }
    },
  )
  if (replayed) c.header('idempotency-replayed', 'true')
  const language = c.get('language')
  const worded = <M extends { because: MappingReason }>(line: M) => ({
    ...line,
    words: sentence(language, saying(`mapping.${line.because}`)),
  })
  return c.json({
    received: items.length,
    counts: countsOf(items.map(({ verdict }) => verdict)),
    items: items.map(({ verdict, mapping }) => ({
      ...itemOf(world, actor, language, verdict),
      mapping: {
        taken: mapping.taken,
        defaulted: mapping.defaulted.map(worded),
        notTaken: mapping.notTaken.map(worded),
      },
    })),
  })
}
