import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'

/** A new report is a draft that nobody has saved yet: it has an address at once, so that a reload finds it. */
export const NewReport = () => {
  const [draft] = useState(() => crypto.randomUUID())
  return <Navigate to="/drafts/$draft" params={{ draft }} replace />
}
