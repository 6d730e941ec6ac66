export const montant = 0n
