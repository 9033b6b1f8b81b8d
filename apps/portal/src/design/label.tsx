import type { Label as TlpLabel } from '@tocsin/domain/handling/tlp'

const colour: Record<TlpLabel, string> = {
  'TLP:RED': 'text-tlp-red',
  'TLP:AMBER+STRICT': 'text-tlp-amber',
  'TLP:AMBER': 'text-tlp-amber',
  'TLP:GREEN': 'text-tlp-green',
  'TLP:CLEAR': 'text-tlp-clear',
}

/** The handling label as FIRST publishes it: its colour on black, its name never translated. */
export const Label = ({ label }: { label: string }) => (
  <span
    translate="no"
    lang="en"
    className={`inline-block rounded-[3px] border border-line-strong/60 bg-tlp-ground px-1.5 font-mono text-[11.5px] leading-[17px] whitespace-nowrap ${
      colour[label as TlpLabel] ?? 'text-tlp-clear'
    }`}
  >
    {label}
  </span>
)
