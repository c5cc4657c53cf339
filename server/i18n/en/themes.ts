export const themes = {}
