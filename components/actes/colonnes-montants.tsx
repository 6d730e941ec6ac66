import { MontantProvenance } from '@/components/montants/montant-provenance'
import { SommeProvenance } from '@/components/montants/somme-provenance'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { cleTotal } from '@/lib/domain/calcul'
import { type Cellule, clePortee } from '@/lib/domain/consolidation'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { MontantComplet } from '@/lib/domain/instantane'
import { cleSujet } from '@/lib/domain/montant/montant'
import { compareMontants } from '@/lib/domain/parts'
import { compter } from '@/lib/domain/phrase/nombre'
import { clePayeur, nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import type { Payeur } from '@/lib/domain/retenus'
import type { ActeLu } from './acte-lu'
import { adresseCalcul } from './adresse-calcul'
import type { Ligne } from './ordre-lignes'
import type { ColonneLigne } from './tableau-lignes'

type Cellules = Groupe<Cellule<MontantComplet>>

/** Une colonne par payeur que les lignes nomment, et la parité de chaque ligne quand elle se juge. */
export function listColonnes(cellules: Cellules, lu: ActeLu): readonly ColonneLigne[] {
  const montants = cellules.flatMap((cellule) => cellule.montants).toSorted(compareMontants)
  const payeurs = groupBy(montants, clePayeur).map(([premier]) => premier)
  const colonnes = payeurs.map((payeur) => toColonne(payeur, cellules, lu))
  const jugee = cellules.some(({ verdict }) => verdict.tag !== 'indeterminable')
  return jugee || lu.convention.cadre.niveauParite === 'action' ? [...colonnes, toColonneParite(cellules)] : colonnes
}

function toColonne(payeur: Payeur, cellules: Cellules, lu: ActeLu): ColonneLigne {
  return {
    cle: clePayeur(payeur),
    titre: nommerPayeur(payeur, lu.collectivite),
    numeric: true,
    render: (ligne) => {
      const montant = findCellule(cellules, ligne)?.montants.find(
        (candidat) => clePayeur(candidat) === clePayeur(payeur),
      )
      return montant ? <MontantProvenance montant={montant} contexte={lu} /> : decrireAbsence(ligne, cellules, lu)
    },
    total: <Total payeur={payeur} cellules={cellules} lu={lu} />,
  }
}

function toColonneParite(cellules: Cellules): ColonneLigne {
  return {
    cle: 'parite',
    titre: 'Parité',
    numeric: false,
    render: (ligne) => {
      const cellule = findCellule(cellules, ligne)
      return cellule ? <VerdictBadge verdict={cellule.verdict} /> : null
    },
    total: null,
  }
}

type TotalProps = { readonly payeur: Payeur; readonly cellules: Cellules; readonly lu: ActeLu }

function Total({ payeur, cellules, lu }: TotalProps) {
  const total = lu.analyse.totaux.find(
    (candidat) => clePortee(candidat) === clePortee(cellules[0]) && clePayeur(candidat) === clePayeur(payeur),
  )
  if (total === undefined) return decrireValeur(null)
  return (
    <>
      <SommeProvenance
        somme={total.somme}
        montants={total.montants}
        contexte={lu}
        calcul={adresseCalcul(lu, cleTotal(total))}
      />
      {total.partiel && (
        <span className="block font-normal text-encre-douce">
          {compter(total.rubriquesSansChiffre, 'ligne sans montant', 'lignes sans montant')}
        </span>
      )}
    </>
  )
}

/** Une mesure dont seules les actions sont chiffrées n’est pas sans montant. */
function decrireAbsence({ rubrique }: Ligne, cellules: Cellules, { acte }: ActeLu): string {
  const actions = acte.actions.filter(({ mesureId }) => rubrique.niveau === 'mesure' && mesureId === rubrique.id)
  const detaillee = actions.some(({ id }) => cellules.some(({ sujet }) => sujet.niveau === 'action' && sujet.id === id))
  return detaillee ? 'par action' : decrireValeur(null)
}

function findCellule(cellules: Cellules, { rubrique }: Ligne): Cellule<MontantComplet> | undefined {
  return cellules.find(({ sujet }) => cleSujet(sujet) === cleSujet(rubrique))
}
