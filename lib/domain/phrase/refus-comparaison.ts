import type { ChoixComparaison, MesureComparaison, PartComparee } from '@/lib/domain/comparaison/choix'
import { ECART_MAXIMUM_ANNEES, EFFECTIF_MINIMUM } from '@/lib/domain/comparaison/denominateur'
import type { MotifRefus, Refus } from '@/lib/domain/comparaison/refus'
import { formatJour, formatPeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { ecrireNombre } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

/** Le titre d’un groupe de territoires refusés pour le même motif. */
export const LIBELLES_MOTIFS = {
  sans_convention: 'Aucune convention publiée',
  autre_cadre: 'Autre cadre',
  sans_montant: 'Aucun montant publié',
  autre_nature: 'Autre nature de montant',
  autre_periode: 'Autre période',
  autre_perimetre: 'Autre périmètre',
  territoire_partiel: 'Convention qui ne couvre pas tout le territoire',
  plusieurs_conventions: 'Plusieurs conventions pour un même montant',
  part_inconnue: 'Part non renseignée',
  part_deduite: 'Part qu’aucune source ne donne',
  denominateur_inconnu: 'Nombre de personnes inconnu',
  denominateur_non_date: 'Nombre de personnes sans date',
  denominateur_eloigne: 'Nombre de personnes trop ancien ou trop récent',
  effectif_secret: 'Effectif secret',
} as const satisfies Record<MotifRefus, string>

const PARTS = {
  ensemble: { nom: 'le total des deux parts', renseigne: 'renseigné', seul: 'seul' },
  etat: { nom: 'la part de l’État', renseigne: 'renseignée', seul: 'seule' },
  departement: { nom: 'la part de la collectivité', renseigne: 'renseignée', seul: 'seule' },
} as const satisfies Record<PartComparee, { readonly nom: string; readonly renseigne: string; readonly seul: string }>

const PERSONNES = {
  total: { nom: 'personnes', delai: 0 },
  habitant: { nom: 'habitants', delai: ECART_MAXIMUM_ANNEES.habitants },
  allocataire: { nom: 'allocataires du RSA', delai: ECART_MAXIMUM_ANNEES.allocataires_rsa },
} as const satisfies Record<MesureComparaison, { readonly nom: string; readonly delai: number }>

/** Ce qui suit « non comparable parce que » : la raison, avec ce que le territoire publie à la place. */
export function expliquerRefus(refus: Refus, { part, mesure }: Pick<ChoixComparaison, 'part' | 'mesure'>): string {
  const { nom: personnes, delai } = PERSONNES[mesure]
  switch (refus.motif) {
    case 'sans_convention':
      return 'aucune convention n’y est publiée'
    case 'autre_cadre':
      return `ce qui y est publié est d’un autre cadre${DEUX_POINTS}${enumerer(refus.cadres)}`
    case 'sans_montant':
      return 'sa convention ne publie aucun montant qui vaille pour le tout'
    case 'autre_nature':
      return `ses montants sont d’une autre nature${DEUX_POINTS}${enumerer(refus.natures.map((nature) => accorderNature(nature)))}`
    case 'autre_periode':
      return `ses montants valent pour une autre période${DEUX_POINTS}${enumerer(refus.periodes.map(formatPeriode))}`
    case 'autre_perimetre':
      return `ses montants sont d’un autre périmètre${DEUX_POINTS}${enumerer(refus.perimetres.map(nommerPerimetre))}`
    case 'territoire_partiel':
      return `sa convention n’en couvre qu’une partie${DEUX_POINTS}${enumerer(refus.couverts)}`
    case 'plusieurs_conventions':
      return `${ecrireNombre(refus.nombre, 'feminin')} conventions du même cadre donnent ce montant, et rien ne dit qu’elles s’additionnent`
    case 'part_inconnue':
      return expliquerPart(part, refus.connues)
    case 'part_deduite':
      return 'aucune source ne donne cette part, qui se déduirait du total'
    case 'denominateur_inconnu':
      return `son nombre d’${personnes} n’est pas connu`
    case 'denominateur_non_date':
      return `la date de son nombre d’${personnes} n’est pas connue`
    case 'denominateur_eloigne':
      return `son nombre d’${personnes} date du ${formatJour(refus.date)}, à plus ${delai === 1 ? 'd’un an' : `de ${ecrireNombre(delai)} ans`} de la période`
    case 'effectif_secret':
      return `moins de ${ecrireNombre(EFFECTIF_MINIMUM)} ${personnes}${DEUX_POINTS}l’effectif est secret`
  }
}

function expliquerPart(part: PartComparee, connues: readonly PartComparee[]): string {
  const { nom, renseigne } = PARTS[part]
  const manque = `${nom} n’est pas ${renseigne}`
  const [connue, ...autres] = connues.map((autre) => PARTS[autre])
  if (connue === undefined) return manque
  if (autres.length === 0) return `${manque}${POINT_VIRGULE}${connue.seul} ${connue.nom} l’est`
  return `${manque}${POINT_VIRGULE}${enumerer([connue, ...autres].map((autre) => autre.nom))} le sont`
}

function nommerPerimetre(perimetre: string | null): string {
  return perimetre === null ? 'le tout' : entreGuillemets(perimetre)
}
