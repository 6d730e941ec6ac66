import { absolu, type Centimes } from '@/lib/domain/centimes'
import type { Qualification } from '@/lib/domain/ecart'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Chiffre } from '@/lib/domain/montant/montant'
import type { Parts } from '@/lib/domain/parite'
import type { Periode } from '@/lib/domain/periode'
import { capitaliser, type NomDecline } from '@/lib/domain/phrase/grammaire'
import { OBJETS, type Objet, qualifier } from '@/lib/domain/phrase/nom-commun'
import { compterEnLettres, ecrireNombre } from '@/lib/domain/phrase/nombre'
import { decrireParts } from '@/lib/domain/phrase/parts'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Ce que totalisent les lignes publiées, et ce qui les sépare de l’annonce. */
export interface DetailActe {
  readonly objet: Objet
  readonly nombreLignes: number
  readonly rubriquesSansChiffre: number
  readonly somme: Chiffre
  /** Annoncé moins calculé ; `null` sans écart, ou quand la comparaison est impossible. */
  readonly ecart: { readonly ecart: Centimes; readonly qualification: Qualification } | null
}

export interface DonneesActe {
  readonly collectivite: NomDecline
  readonly periode: Periode
  readonly nature: Nature
  readonly parts: Parts
  readonly detail: DetailActe | null
}

/** La phrase de tête d’un acte, reprise en description de page et en texte de partage. */
export function decrireActe({ collectivite, periode, nature, parts, detail }: DonneesActe): string {
  const propositions = [`${situerPeriode(periode)}, ${decrireParts(parts, nature, collectivite)}`]
  if (detail !== null) propositions.push(decrireDetail(detail))
  return `${capitaliser(propositions.join(POINT_VIRGULE))}.`
}

function decrireDetail(detail: DetailActe): string {
  const { nombreLignes, rubriquesSansChiffre, somme, ecart } = detail
  const publiee = qualifier(OBJETS[detail.objet], 'publié')
  if (nombreLignes === 0) return `aucune ${publiee.singulier} n’est chiffrée`
  if (rubriquesSansChiffre > 0) {
    const chiffrees = compterEnLettres(nombreLignes, qualifier(OBJETS[detail.objet], 'chiffré'))
    const toutes = ecrireNombre(nombreLignes + rubriquesSansChiffre, publiee.genre)
    return `${chiffrees} sur ${toutes} ${nombreLignes > 1 ? 'totalisent' : 'totalise'} ${decrireChiffre(somme)}`
  }
  const sujet =
    nombreLignes === 1
      ? `la seule ${publiee.singulier} porte`
      : `les ${ecrireNombre(nombreLignes, publiee.genre)} ${publiee.pluriel} totalisent`
  return `${sujet} ${decrireChiffre(somme)}${ecart === null ? '' : decrireEcart(ecart)}`
}

function decrireEcart({ ecart, qualification }: NonNullable<DetailActe['ecart']>): string {
  const sens = ecart > 0n ? 'de moins' : 'de plus'
  return `, soit ${formatMontant(absolu(ecart))} ${sens}${POINT_VIRGULE}l’écart ${qualifierEcart(qualification)}`
}

/** « est compatible avec des montants arrondis » ou « ne s’explique pas par des arrondis ». */
export function qualifierEcart(qualification: Qualification): string {
  switch (qualification) {
    case 'explicable':
      return 'est compatible avec des montants arrondis'
    case 'reel':
      return 'ne s’explique pas par des arrondis'
  }
}
