import type { EtatEditeur } from './etat'
import type { LigneEnvoyee } from './fusion'
import { indexParId } from './ligne'
import { isPareille } from './pareille'

type Saisi = Pick<EtatEditeur, 'base' | 'lignes' | 'desaccords'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Ce qui est à enregistrer : les lignes changées, ajoutées ou retirées, sauf celles qui attendent un choix. */
export function listChangements({ base, lignes, desaccords }: Saisi): readonly LigneEnvoyee[] {
  const contestees = new Set(desaccords.map(({ cle }) => cle))
  const [enregistrees, gardees] = [indexParId(base), indexParId(lignes)]
  const ecrites = lignes.flatMap((ligne): readonly LigneEnvoyee[] => {
    if (contestees.has(ligne.cle)) return []
    const de = enregistrees.get(ligne.id) ?? null
    if (de !== null && isPareille(ligne, de)) return []
    return [{ cle: ligne.cle, id: ligne.id || nommerNeuve(ligne.cle), de, vers: ligne }]
  })
  const retirees = base.flatMap((de): readonly LigneEnvoyee[] =>
    gardees.has(de.id) ? [] : [{ cle: de.cle, id: de.id, de, vers: null }],
  )
  return [...ecrites, ...retirees]
}

/** Une ligne neuve porte dans la base la clé qu’elle a à l’écran : envoyée deux fois, elle reste la même. */
function nommerNeuve(cle: string): string {
  return UUID.test(cle) ? cle : crypto.randomUUID()
}
