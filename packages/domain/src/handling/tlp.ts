/** Traffic Light Protocol 2.0 (FIRST). Labels are written as published and never translated. */
export const labels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type Label = (typeof labels)[number]

/** A label is a ceiling, never a grant; what is derived from several takes the strictest. */
export const strictest = (given: readonly Label[]): Label =>
  given.reduce<Label>((a, b) => (labels.indexOf(b) > labels.indexOf(a) ? b : a), 'TLP:CLEAR')

/** Under this label the recipient's own organisation is the end of the road. */
export const forbidsOnwardSharing = (label: Label): boolean =>
  label === 'TLP:AMBER+STRICT' || label === 'TLP:RED'
