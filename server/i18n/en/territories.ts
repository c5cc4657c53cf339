export const territories = {}
