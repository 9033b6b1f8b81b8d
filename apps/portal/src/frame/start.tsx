import { Navigate } from '@tanstack/react-router'
import { usePlaces } from './places.ts'

/** The first place of this member: where work waits. */
export const Start = () => {
  const [first] = usePlaces()
  return first ? <Navigate to={first.to} replace /> : null
}
