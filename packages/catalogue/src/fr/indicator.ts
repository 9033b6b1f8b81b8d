export const indicator = {}
