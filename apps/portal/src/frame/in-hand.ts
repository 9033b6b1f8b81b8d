/** How many places stand side by side at the bottom of a phone and can still be read, in French as well. */
const room = 5

/** Which places stand at the bottom in the hand, and which behind the last of them: where work waits comes first. */
export const inHand = <P extends { later?: boolean }>(places: readonly P[]): { shown: P[]; rest: P[] } => {
  if (places.length <= room) return { shown: [...places], rest: [] }
  const first = [...places.filter(({ later }) => !later), ...places.filter(({ later }) => later)].slice(
    0,
    room - 1,
  )
  return {
    shown: places.filter(place => first.includes(place)),
    rest: places.filter(place => !first.includes(place)),
  }
}
