export const toEuros = (saisie: string) => Number(saisie)
