const most = 280
const before = 80

/** A place in a text where no sign is cut in half: half an emoji is shown as a question mark. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at)

/** Of two long texts the part in which they differ: what both begin with says nothing to who has to choose. */
export const whereTheyDiffer = (here: string, there: string): [string, string] => {
  let same = 0
  while (same < here.length && here[same] === there[same]) same += 1
  const from = Math.max(here.length, there.length) > most ? whole(here, Math.max(0, same - before)) : 0
  const cut = (text: string) => {
    const [head, tail] = [from > 0 ? '…' : '', text.length > from + most ? '…' : '']
    return text === '' ? '' : `${head}${text.slice(from, whole(text, from + most))}${tail}`
  }
  return [cut(here), cut(there)]
}
