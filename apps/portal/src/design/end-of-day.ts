/** A day that ends something, as the moment at which it is over; nothing where no day was chosen. */
export const endOfDay = (day: string): string | undefined => (day === '' ? undefined : `${day}T23:59:59.000Z`)
