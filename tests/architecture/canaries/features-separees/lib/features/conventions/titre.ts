export const titre = 'Convention'
