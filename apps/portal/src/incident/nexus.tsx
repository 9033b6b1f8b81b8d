import { countryName } from '@tocsin/catalogue/when'
import type { ReportSeen } from '@tocsin/domain/incident/view'
import { nexusKinds } from '@tocsin/domain/report/vocabulary'
import { Fact, Facts } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'

/** Where each country comes into it, strongest first, over all reports. */
export const Nexus = ({ reports }: { reports: readonly ReportSeen[] }) => {
  const { language, word } = useWords()
  const all = reports.flatMap(({ nexus }) => nexus)
  return (
    <Facts>
      {nexusKinds.map(kind => {
        const countries = [
          ...new Set(all.filter(n => n.kind === kind).map(n => countryName(language, n.country))),
        ]
        return countries.length === 0 ? null : (
          <Fact key={kind} name={word('nexus', kind)}>
            {countries.join(', ')}
          </Fact>
        )
      })}
    </Facts>
  )
}
