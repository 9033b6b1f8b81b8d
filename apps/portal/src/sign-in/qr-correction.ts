/** Reed-Solomon over GF(2^8) with x^8 + x^4 + x^3 + x^2 + 1, as QR codes have it: what lets a camera miss a part. */
export const errorCorrection = (data: readonly number[], count: number): number[] => {
  const divisor = generatorOf(count)
  const rest: number[] = Array(count).fill(0)
  for (const byte of data) {
    const factor = byte ^ rest.shift()!
    rest.push(0)
    divisor.forEach((coefficient, i) => {
      rest[i]! ^= times(coefficient, factor)
    })
  }
  return rest
}

const generatorOf = (degree: number): number[] => {
  const coefficients: number[] = [...Array(degree - 1).fill(0), 1]
  let root = 1
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++)
      coefficients[j] = times(coefficients[j]!, root) ^ (coefficients[j + 1] ?? 0)
    root = times(root, 2)
  }
  return coefficients
}

const times = (a: number, b: number): number => {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    product ^= ((b >> bit) & 1) * a
  }
  return product
}
