export const filing = {}
