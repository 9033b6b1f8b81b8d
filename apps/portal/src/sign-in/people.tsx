import { useWords } from '../design/words.ts'
import type { DemoPerson } from './demo-people.ts'

const kinds = ['company', 'authority', 'secretariat', 'oversight'] as const
/** The people of the demo world by what they do; one press opens each at an address of their own. */
export const People = ({ people }: { people: readonly DemoPerson[] }) => {
  const { t } = useWords()
  return (
    <div className="grid gap-x-8 gap-y-6 desk:grid-cols-2">
      {kinds.map(kind => {
        const here = people.filter(({ role }) => role === kind)
        if (here.length === 0) return null
        return (
          <section key={kind}>
            <h2 className="mb-2 text-small text-ink-third">{t(`signIn.demo.${kind}`)}</h2>
            <ul className="flex flex-col gap-2">
              {here.map(({ person, name, organisation, address }) => (
                <li key={person}>
                  <a
                    href={address}
                    className="block rounded-card border border-line-strong bg-surface px-3 py-2.5 hover:border-accent"
                  >
                    <span className="block font-strong">{name}</span>
                    <span className="block text-ink-second">{organisation}</span>
                    <span className="block font-mono text-small text-ink-third">
                      {new URL(address, window.location.href).host}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
