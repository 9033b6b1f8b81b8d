import { qrOf } from './qr.ts'

const quiet = 4

/** Dark on light in both themes: many cameras do not read it the other way round. */
export const QrCode = ({ text, name }: { text: string; name: string }) => {
  const rows = qrOf(text)
  const size = rows.length + 2 * quiet
  const dark = rows.flatMap((row, y) =>
    row.flatMap((it, x) => (it ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])),
  )
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-52 shrink-0 rounded-card border border-line-strong"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  )
}
