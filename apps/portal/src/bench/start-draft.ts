import { emptyForm } from '../filing/form.ts'
import { api, client, queryClient } from '../frame/api.ts'

export type Begun = { title: string; text: string; url?: string; reference?: string }

/** A draft with what is on the bench already in it, saved before it is opened: nothing is typed twice. */
export const startDraft = async (platform: string, begun: Begun): Promise<string> => {
  const id = crypto.randomUUID()
  await client.drafts.save.mutate({ id, body: { ...emptyForm(platform), ...begun }, basedOn: 0 })
  void queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() })
  return id
}
