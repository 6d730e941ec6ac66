// À part des schémas : le navigateur charge ces noms avec un formulaire public, qui n’a pas à emporter de quoi le valider.

/** Le champ caché qui reconnaît un formulaire envoyé deux fois. */
export const CHAMP_ENVOI = 'envoi'

/** Le champ caché qui dit pour qui la page a été ouverte. */
export const CHAMP_PERSONNE = 'personne'

/** Un champ qu’aucune personne ne voit : seul un programme le remplit. */
export const CHAMP_PIEGE = 'site'
