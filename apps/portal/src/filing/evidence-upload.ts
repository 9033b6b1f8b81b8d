import { fetchFromServer } from '../frame/api.ts'
import type { SealedFile } from './form.ts'

type Kept = Pick<SealedFile, 'id' | 'sha256' | 'sizeBytes' | 'mediaType' | 'sealedAt'>

/** Hands the bytes over as they are. Throws the refusal that the server answered with. */
export const seal = async (draft: string, file: File): Promise<SealedFile> => {
  const name = file.name || 'screenshot.png'
  const answer = await fetchFromServer(`/evidence?draft=${draft}`, {
    method: 'PUT',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    body: file,
  })
  const said: unknown = await answer.json()
  if (!answer.ok) throw said
  const { id, sha256, sizeBytes, mediaType, sealedAt } = said as Kept
  return { id, name, sha256, sizeBytes, mediaType, sealedAt, showsNobody: false }
}
