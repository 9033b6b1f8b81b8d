import { useWords } from '../design/words.ts'
import type { Schema } from './document.ts'

type Schemas = Record<string, Schema>

/** References followed, alternatives left as they are. */
const resolved = (schema: Schema, schemas: Schemas): Schema => {
  const name = schema.$ref?.split('/').at(-1)
  return name ? { ...schemas[name] } : schema
}

const shown = 8

/** The type as a programmer reads it: no words, the same in every language. */
const typeOf = (schema: Schema, schemas: Schemas): string => {
  const {
    type,
    items,
    enum: values,
    const: only,
    anyOf,
    oneOf,
    allOf,
    format,
    properties,
  } = resolved(schema, schemas)
  if (only !== undefined) return JSON.stringify(only)
  if (values) {
    const first = values.slice(0, shown).map(value => JSON.stringify(value))
    return [...first, ...(values.length > shown ? ['…'] : [])].join(' | ')
  }
  const choice = anyOf ?? oneOf
  if (choice) return [...new Set(choice.map(one => typeOf(one, schemas)))].join(' | ')
  if (allOf) return allOf.map(one => typeOf(one, schemas)).join(' & ')
  if (items) return `${typeOf(items, schemas)}[]`
  if (properties) return schema.$ref?.split('/').at(-1) ?? 'object'
  return [[type ?? 'any'].flat().join(' | '), ...(format ? [format] : [])].join(', ')
}

/** What is inside: of an object its fields, of a list those of its items, of alternatives those of each. */
const inside = (schema: Schema, schemas: Schemas): Schema[] => {
  const own = resolved(schema, schemas)
  if (own.items) return inside(own.items, schemas)
  if (own.properties) return [own]
  const all = own.allOf?.flatMap(one => inside(one, schemas)) ?? []
  if (all.length > 0) return [{ properties: Object.assign({}, ...all.map(({ properties }) => properties)) }]
  return (own.anyOf ?? own.oneOf ?? []).flatMap(one => inside(one, schemas))
}

const levelsMax = 4

type Props = { schema: Schema; schemas: Schemas; level?: number }

/** Every field with its type and what it is; what holds fields opens. Alternatives stand one under the other. */
export const SchemaFields = ({ schema, schemas, level = 0 }: Props) => {
  const alternatives = inside(schema, schemas)
  return alternatives.map((one, i) => (
    <ul key={i} className={level === 0 ? '' : `border-l border-line pl-3 ${i > 0 ? 'mt-2' : ''}`}>
      {Object.entries(one.properties ?? {}).map(([name, field]) => (
        <FieldLine
          key={name}
          name={name}
          field={field}
          required={one.required?.includes(name) ?? false}
          schemas={schemas}
          level={level}
        />
      ))}
    </ul>
  ))
}

type LineProps = { name: string; field: Schema; required: boolean; schemas: Schemas; level: number }

const FieldLine = ({ name, field, required, schemas, level }: LineProps) => {
  const { t } = useWords()
  return (
    <li className="border-b border-line py-1.5 last:border-b-0">
      <span translate="no" className="font-mono text-[12.5px] font-strong">
        {name}
      </span>{' '}
      <span translate="no" className="font-mono text-small wrap-anywhere text-ink-second">
        {typeOf(field, schemas)}
      </span>
      {required ? <span className="text-small text-ink-third"> · {t('design.required')}</span> : null}
      {field.description ? <p className="text-ink-second">{field.description}</p> : null}
      {level < levelsMax && inside(field, schemas).length > 0 ? (
        <details>
          <summary className="cursor-pointer py-0.5 text-small text-accent max-desk:py-2">
            {t('apiGuide.fields', { name })}
          </summary>
          <SchemaFields schema={field} schemas={schemas} level={level + 1} />
        </details>
      ) : null}
    </li>
  )
}
