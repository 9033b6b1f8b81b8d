import { listDirectory } from '@tocsin/casework/list-directory'
import { member, router } from '../procedure.ts'

export const directory = router({
  list: member.query(({ ctx: { house, actor } }) => listDirectory(house, actor)),
})
