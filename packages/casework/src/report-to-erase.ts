import type { Actor } from '@tocsin/domain/actor'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { uuid } from '@tocsin/domain/text'
import { asEraser } from './door.ts'
import type { House } from './house.ts'
import { referenceAsTyped } from './reference.ts'

/** The report that somebody with the duty means: by the number that people hold, or by the id that programs hold. */
export const reportToErase = async (house: House, actor: Actor, named: string): Promise<string> => {
  const id = uuid.safeParse(named.trim())
  const found = await asEraser(house.db, actor, tx =>
    id.success
      ? tx.selectFrom('report').select('id').where('id', '=', id.data).executeTakeFirst()
      : tx
          .selectFrom('report_view')
          .select('report as id')
          .where('reference', '=', referenceAsTyped(named))
          .executeTakeFirst(),
  )
  if (!found) throw refuse('not_found', {}, [complain(['report'], 'report_number_unknown')])
  return found.id
}
