import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import type { DemoPerson } from './demo-people.ts'

type Story = { code: string; people: string[] }

const isStory = (value: unknown): value is Story =>
  typeof value === 'object' && value !== null && 'code' in value && 'people' in value

const fetchStories = async (): Promise<Story[]> => {
  const answer = await fetch('/demo/stories', { headers: { accept: 'application/json' } })
  const body: unknown = answer.ok ? await answer.json() : []
  return Array.isArray(body) ? body.filter(isStory) : []
}

const play = async (story: string): Promise<void> => {
  const answer = await fetch('/demo/play', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ story }),
  })
  if (!answer.ok) throw new Error(String(answer.status))
}

/** The public case patterns: one press plays one slowly, to be watched live as any of its people. */
export const Stories = ({ people }: { people: readonly DemoPerson[] }) => {
  const { t } = useWords()
  const { data: stories = [] } = useQuery({ queryKey: ['demo', 'stories'], queryFn: fetchStories })
  const playing = useMutation({ mutationFn: play })
  if (stories.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="mb-1 font-strong">{t('demo.stories')}</h2>
      <p className="mb-3 text-ink-second">{t('demo.storiesWhy')}</p>
      <ul className="rounded-card border border-line bg-surface">
        {stories.map(({ code, people: players }) => (
          <li key={code} className="border-b border-line px-3 py-2 last:border-b-0">
            <div className="flex items-center justify-between gap-3">
              <span>{t(`demo.story.${code}` as 'demo.story.kratom')}</span>
              <Button
                busy={playing.isPending && playing.variables === code}
                onClick={() => playing.mutate(code)}
              >
                {t('demo.play')}
              </Button>
            </div>
            {playing.isSuccess && playing.variables === code ? (
              <p role="status" className="mt-1 flex flex-wrap gap-x-3 text-small text-ink-second">
                {t('demo.playing')}
                {people
                  .filter(({ person }) => players.includes(person))
                  .map(({ person, name, address }) => (
                    <a
                      key={person}
                      href={address}
                      target="_blank"
                      rel="noreferrer"
                      className="text-accent hover:underline"
                    >
                      {name}
                    </a>
                  ))}
              </p>
            ) : null}
            {playing.isError && playing.variables === code ? (
              <p role="alert" className="mt-1 text-small text-priority-1">
                {t('demo.busy')}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
