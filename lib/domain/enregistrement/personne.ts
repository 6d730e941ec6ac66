/** Dit pour qui la page qui envoie a été ouverte : la session du navigateur a pu changer de personne depuis. */
export const ENTETE_PERSONNE = 'x-tandem-personne'
