export const titre = 'Acte'
