/** An EC number: three digits, three, and a check digit (each times its place from the left, modulo 11). */
export function isEcNumber(text: string): boolean {
  const parts = /^([2-9]\d{2})-(\d{3})-(\d)$/.exec(text)
  if (!parts) return false
  const sum = [...`${parts[1]}${parts[2]}`].reduce((total, digit, at) => total + Number(digit) * (at + 1), 0)
  return sum % 11 === Number(parts[3])
}

/** A number under which the United Nations list dangerous goods; four digits without a check digit. */
export const isUnNumber = (text: string): boolean => /^UN\d{4}$/.test(text)
