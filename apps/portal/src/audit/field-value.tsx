import { useWordedField } from './worded-field.ts'

type Props = { name: string; value: unknown; short?: boolean }

const shortMax = 160

/** A value as the ledger holds it, in words where it is a code, and never as markup or a link. */
export const FieldValue = ({ name, value, short = false }: Props) => {
  const words = useWordedField()(name, value)
  return (
    <bdi className="break-words whitespace-pre-wrap">
      {short && words.length > shortMax ? `${words.slice(0, shortMax)}…` : words}
    </bdi>
  )
}
