import { sql } from 'kysely'

/** Of a webhook: its company is not shut out, nor, where it is a test organisation, the one that opened it. */
export const ofActive = sql<boolean>`not exists (
  select from organisation o
   where o.standing <> 'active'
     and o.id in (webhook.organisation, (select t.organisation from test_twin t where t.twin = webhook.organisation)))`
