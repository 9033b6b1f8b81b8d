/** Tables that stand without row security, and why that is right. `auth.*` names a whole schema. */
export const tablesWithoutRowSecurity: Record<string, string> = {
  'public.migration': 'what was applied to this database; granted to nobody',
  'public.edition': 'the watchlist is public knowledge and the same for every reader',
  'public.substance': 'the watchlist is public knowledge and the same for every reader',
  'public.term': 'the watchlist is public knowledge and the same for every reader',
  'public.control_status': 'the watchlist is public knowledge and the same for every reader',
  'auth.*': 'sessions and passwords, reached by tocsin_auth alone and before it is known who asks',
}

/** Functions that run with their owner's rights, and why that is right. */
export const definerFunctions: Record<string, string> = {}
