import { fanged, readAddress } from '@tocsin/domain/report/address'

/** Parameters that say how somebody came to a page, not which page it is. */
const carried =
  /^(?:utm_.+|gclid|fbclid|msclkid|mc_[ce]id|igshid|ref|ref_|spm|_ga|yclid|session(?:id)?|sid)$/i

/**
 * One spelling for one page: defanged dots undone, host in lower case without `www.`, neither fragment nor default
 * port nor what only tells where somebody came from, the rest of the query in order. Never fetched.
 */
export const plainAddress = (url: string): string => {
  const parsed = readAddress(url)
  if (!parsed) return fanged(url).toLowerCase()
  const query = [...parsed.searchParams]
    .filter(([name]) => !carried.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
  const host = parsed.host.replace(/^www\./, '')
  return `${host}${withoutEnd(parsed.pathname)}${query ? `?${query}` : ''}`
}

/** Counted from the end: an expression would look at each run of slashes anew from each of its slashes. */
const withoutEnd = (path: string): string => {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
