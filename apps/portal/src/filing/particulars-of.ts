import {
  hasParticulars,
  type Particulars,
  type ParticularsKind,
  particularShapes,
} from '@tocsin/domain/report/particulars'
import { country } from '@tocsin/domain/text'
import { z } from 'zod'
import type { Form } from './form.ts'

/** What a field is typed with. Read from its shape in the domain: a field that is added there is in the form. */
export type Control =
  | { as: 'words'; most: number }
  | { as: 'lines' }
  | { as: 'day' | 'count' | 'yes' | 'country' | 'countries' }
  | { as: 'one' | 'several'; options: readonly string[] }

export const controlOf = (kind: ParticularsKind, name: string): Control => {
  const shape = particularShapes[kind].shape as Record<string, unknown>
  const inner = shape[name] instanceof z.ZodOptional ? shape[name].unwrap() : shape[name]
  if (inner instanceof z.ZodArray) {
    const { element } = inner
    if (element instanceof z.ZodEnum) return { as: 'several', options: element.options.map(String) }
    return { as: element === country ? 'countries' : 'lines' }
  }
  if (inner instanceof z.ZodEnum) return { as: 'one', options: inner.options.map(String) }
  if (inner instanceof z.ZodBoolean) return { as: 'yes' }
  if (inner instanceof z.ZodNumber) return { as: 'count' }
  if (inner === country) return { as: 'country' }
  if (inner instanceof z.ZodISODate) return { as: 'day' }
  return { as: 'words', most: inner instanceof z.ZodString ? (inner.maxLength ?? 500) : 500 }
}

const lists: Record<string, string> = { unusual: 'unusual', mode: 'transport', method: 'paymentMethod' }
/** The list of the catalogue in which the choices of a field have their words. */
export const listOfChoices = (name: string): string => lists[name] ?? name

export type Typed = string | boolean | string[]

const given = ({ as }: Control, typed: Typed | undefined): unknown => {
  if (typeof typed === 'boolean') return typed || undefined
  if (Array.isArray(typed)) return typed.length > 0 ? typed : undefined
  const text = typed?.trim() ?? ''
  if (text === '') return undefined
  if (as === 'count') return Number(text)
  if (as !== 'lines') return text
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** What was typed for this kind; nothing typed for another is filed, and nothing of it is lost. */
export const particularsOf = ({ kind, particulars }: Form): Particulars | undefined => {
  if (!hasParticulars(kind)) return undefined
  const typed: Record<string, Typed> = particulars[kind] ?? {}
  const said = Object.keys(particularShapes[kind].shape)
    .map(name => [name, given(controlOf(kind, name), typed[name])] as const)
    .filter(([, value]) => value !== undefined)
  if (said.length === 0) return undefined
  return { kind, ...Object.fromEntries(said) } as Particulars
}
