// À part des schémas : le navigateur charge ces noms avec un formulaire public, qui n’a pas à emporter de quoi le valider.

/** Le champ caché qui reconnaît un formulaire envoyé deux fois. */
export const CHAMP_ENVOI = 'envoi'

/** Un champ qu’aucune personne ne voit : seul un programme le remplit. */
export const CHAMP_PIEGE = 'site'
