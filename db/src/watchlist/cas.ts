/** A CAS Registry Number: two to seven digits, two, and a check digit (the others weighted from the right, modulo 10). */
export function isCasNumber(text: string): boolean {
  const parts = /^([1-9]\d{1,6})-(\d{2})-(\d)$/.exec(text)
  if (!parts) return false
  const digits = [...`${parts[1]}${parts[2]}`].reverse()
  const sum = digits.reduce((total, digit, at) => total + Number(digit) * (at + 1), 0)
  return sum % 10 === Number(parts[3])
}
