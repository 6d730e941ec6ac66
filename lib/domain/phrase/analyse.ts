import { type Analyse, listRubriques } from '@/lib/domain/analyse'
import { clePortee } from '@/lib/domain/consolidation'
import type { Acte, Convention } from '@/lib/domain/instantane'
import { getEtendue, type Periode } from '@/lib/domain/periode'
import { type DetailActe, decrireActe } from '@/lib/domain/phrase/acte'
import { avecArticle, type NomDecline } from '@/lib/domain/phrase/grammaire'
import { OBJETS, type Objet, qualifier } from '@/lib/domain/phrase/nom-commun'
import { compterEnLettres } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { listPremierRang } from '@/lib/domain/rubrique'

interface ActeAnalyse {
  readonly collectivite: NomDecline
  readonly convention: Pick<Convention, 'cadre'>
  readonly acte: Pick<Acte, 'mesures' | 'actions'>
  readonly analyse: Analyse
}

/** La phrase de tête d’un acte, tirée de son analyse : même sans chiffre, elle dit ce que l’acte contient. */
export function decrireAnalyse({ collectivite, convention, acte, analyse }: ActeAnalyse): string {
  const { tete, bilans } = analyse
  if (convention.cadre.famille === 'plan') {
    const contenu = compterLignes(acte)
    return `Plan d’un autre cadre que les conventions${DEUX_POINTS}${contenu}, sans règle de parité${POINT_VIRGULE}il n’entre dans aucun total.`
  }
  const periode = tete && getEtendue(tete.periodes)
  if (tete === null || periode === null) {
    const montant = bilans.length === 0 ? 'montant' : 'montant annoncé, notifié ou contractualisé'
    const partenaires = `l’État et ${avecArticle(collectivite)}`
    return `Aucun ${montant} n’est renseigné entre ${partenaires}${POINT_VIRGULE}la parité ne peut pas être jugée. ${decrireContenu(acte)}`
  }
  const phrase = decrireActe({
    collectivite,
    periode,
    nature: tete.nature,
    parts: tete.parts,
    detail: tete.calcule ? null : readDetail(analyse, tete, periode, getObjet(acte)),
  })
  return tete.perimetre === null
    ? phrase
    : `${phrase} Ces montants ne portent que sur ce périmètre${DEUX_POINTS}${tete.perimetre}.`
}

function decrireContenu(acte: ActeAnalyse['acte']): string {
  if (acte.mesures.length + acte.actions.length === 0) return 'L’acte ne décrit ni mesure ni action.'
  return `L’acte compte ${compterLignes(acte)}.`
}

function compterLignes(acte: ActeAnalyse['acte']): string {
  return compterEnLettres(listPremierRang(listRubriques(acte)).length, qualifier(OBJETS[getObjet(acte)], 'décrit'))
}

/** Le mot qui convient à toutes les lignes du premier rang. */
function getObjet({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>): Objet {
  const detachees = actions.filter(({ mesureId }) => mesureId === null)
  if (detachees.length === 0 && mesures.length > 0) return 'mesure'
  return mesures.length === 0 ? 'action' : 'rubrique'
}

function readDetail(
  analyse: Analyse,
  { nature, perimetre }: NonNullable<Analyse['tete']>,
  periode: Periode,
  objet: Objet,
): DetailActe | null {
  const cle = clePortee({ nature, periode, perimetre })
  const total = analyse.totaux.find((candidat) => candidat.financeur === 'ensemble' && clePortee(candidat) === cle)
  if (total === undefined) return null
  const ecart = analyse.ecarts
    .flatMap((suivi) => (suivi.origine === 'calcule' && suivi.calcul.type === 'montant' ? [suivi.calcul] : []))
    .find(
      (calcul) =>
        calcul.origine === 'detail' &&
        calcul.sujet.niveau === 'acte' &&
        calcul.financeur === 'ensemble' &&
        clePortee(calcul) === cle,
    )
  const { nombreLignes, rubriquesSansChiffre, somme } = total
  return { objet, nombreLignes, rubriquesSansChiffre, somme, ecart: ecart ?? null }
}
