import { DefinitionList } from '@/components/ui/definition-list'
import { absolu, centimes } from '@/lib/domain/centimes'
import type { EcartMontant } from '@/lib/domain/ecart'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireEcartMontant, ecrireCentimes } from '@/lib/domain/phrase/ecart'
import { nommerSujet } from '@/lib/domain/phrase/montant-nomme'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import type { ActeLu } from './acte-lu'

type ChiffresEcartProps = { readonly calcul: EcartMontant; readonly lu: ActeLu }

/** Les deux chiffres d’un écart, sa tolérance et ce qu’elle permet de conclure. */
export function ChiffresEcart({ calcul, lu }: ChiffresEcartProps) {
  const { sujet, nature, periode, perimetre, nombreLignes, annonce, ecart } = calcul
  const portee = [
    nommerSujet(lu, sujet),
    LIBELLES_NATURES[nature].toLocaleLowerCase('fr'),
    formatPeriode(periode),
    perimetre,
    nommerPayeur(calcul, lu.collectivite),
  ].filter((partie) => partie !== null)
  const detail = nombreLignes === null ? '' : ` (${compter(nombreLignes, 'ligne additionnée', 'lignes additionnées')})`
  return (
    <>
      <p className="max-w-texte">{decrireEcartMontant(calcul)}.</p>
      <div className="max-w-texte">
        <DefinitionList
          items={[
            { term: 'Portée', description: portee.join(', ') },
            { term: 'Annoncé', description: ecrireCentimes(annonce) },
            { term: 'Calculé', description: `${ecrireCentimes(calcul.calcule)}${detail}` },
            { term: 'Écart', description: ecrireCentimes(absolu(ecart)) },
            { term: 'Conclusion', description: conclure(calcul) },
          ]}
        />
      </div>
    </>
  )
}

/** « explicable par les arrondis (± 3 501,00 €) » ou « réel : les arrondis n’en expliquent que ± 4,50 € ». */
function conclure({ qualification, tolerance }: EcartMontant): string {
  const marge = `±\u00a0${ecrireCentimes(centimes(tolerance))}`
  switch (qualification) {
    case 'explicable':
      return `explicable par les arrondis (${marge})`
    case 'reel':
      return tolerance === 0n ? 'réel, sans arrondi' : `réel, au-delà des arrondis (${marge})`
  }
}
