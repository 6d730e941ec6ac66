import { createCleEnvoi } from '@/components/ui/cle-envoi'

const CLE = 'tandem.onglet'

let identite: string | null = null

/**
 * L’identité de l’onglet : deux onglets ouverts sur la même page gardent chacun leur saisie. Elle n’est déposée que le
 * temps qu’une page laisse place à la suivante : un onglet dupliqué, qui emporte la session du premier, ne l’y trouve pas.
 */
export function getOnglet(): string {
  if (identite !== null) return identite
  const prise = sessionStorage.getItem(CLE) ?? createCleEnvoi()
  const reprendre = () => sessionStorage.removeItem(CLE)
  reprendre()
  window.addEventListener('pagehide', () => sessionStorage.setItem(CLE, prise))
  // La page revient telle quelle au retour en arrière.
  window.addEventListener('pageshow', reprendre)
  identite = prise
  return prise
}
