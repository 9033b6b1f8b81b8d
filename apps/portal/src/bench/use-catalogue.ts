import { useRef, useState } from 'react'
import { client } from '../frame/api.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { type Catalogue, CatalogueRefused, readCatalogue } from './catalogue-file.ts'
import { type Found, nextPart, ranked } from './rank.ts'

export type Run = {
  name: string
  catalogue: Catalogue | null
  state: 'reading' | 'screening' | 'waiting' | 'stopped' | 'done' | 'refused'
  done: number
  found: Found[]
  /** Seconds that are left, as far as can be told. */
  left: number | null
  /** How long the server asks to wait. */
  wait: number
  /** Words for what is wrong with the file, by their code; or what the server or the line said. */
  fault: string | null
  error: unknown
}

const begun = (name: string): Run => ({
  ...{ name, catalogue: null, state: 'reading', done: 0, found: [], left: null, wait: 0 },
  ...{ fault: null, error: null },
})

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Screens a catalogue, part by part, in this browser's hands: it can be stopped and gone on with, the server keeps
 * nothing of it, and with the page it is gone.
 */
export const useCatalogue = () => {
  const [run, setRun] = useState<Run | null>(null)
  /** The run that may go on: another file, a stop or a left page takes its place. */
  const current = useRef(0)
  const scores = useRef<number[]>([])

  const screen = async (catalogue: Catalogue, from: Run): Promise<void> => {
    current.current += 1
    const mine = current.current
    const tell = (change: Partial<Run>) =>
      mine === current.current && setRun(run => run && { ...run, ...change })
    let { done, found } = from
    const began = performance.now()
    const beganAt = done
    while (done < catalogue.rows.length && mine === current.current) {
      const part = nextPart(catalogue.rows, done)
      try {
        const { rows } = await client.bench.catalogue.mutate({
          rows: part.map(({ title, text }) => ({ title, text })),
        })
        if (mine !== current.current) return
        scores.current.push(...rows.map(({ score }) => score))
        found = ranked([
          ...found,
          ...rows.flatMap((row, at) =>
            row.grade === 'clear' && row.families.length === 0 ? [] : [{ ...part[at]!, ...row }],
          ),
        ])
        done += part.length
        const each = (performance.now() - began) / (done - beganAt)
        tell({
          state: 'screening',
          done,
          found,
          left: Math.ceil((each * (catalogue.rows.length - done)) / 1_000),
        })
      } catch (error) {
        const refused = refusalIn(error)
        if (refused?.code !== 'too_many') {
          tell({ state: 'stopped', error })
          return
        }
        const seconds = Number(refused.params.seconds ?? 10)
        tell({ state: 'waiting', wait: seconds })
        await pause(seconds * 1_000)
      }
    }
    if (mine === current.current) tell({ state: 'done', left: 0 })
  }

  const take = async (file: File): Promise<void> => {
    current.current += 1
    const mine = current.current
    const fresh = begun(file.name)
    scores.current = []
    setRun(fresh)
    try {
      const catalogue = await readCatalogue(file)
      if (mine !== current.current) return
      setRun({ ...fresh, catalogue, state: 'screening' })
      await screen(catalogue, fresh)
    } catch (error) {
      if (mine !== current.current) return
      const fault = error instanceof CatalogueRefused ? error.message : 'bench.file.unreadable'
      setRun({ ...fresh, state: 'refused', fault })
    }
  }

  return {
    run,
    take,
    stop: () => {
      current.current += 1
      setRun(run => run && { ...run, state: 'stopped', error: null })
    },
    goOn: () => {
      if (!run?.catalogue) return
      setRun({ ...run, state: 'screening', error: null })
      void screen(run.catalogue, run)
    },
    close: () => {
      current.current += 1
      setRun(null)
    },
    scores: () => scores.current,
  }
}
export type CatalogueInUse = ReturnType<typeof useCatalogue>
