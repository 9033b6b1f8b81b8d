export const questions = {}
