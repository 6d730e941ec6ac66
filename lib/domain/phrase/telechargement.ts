import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorder, compter, ecrireNombre } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { MOTIFS_HORS_SUBVENTIONS, type MotifHorsSubventions } from '@/lib/domain/subvention'

/** « 3 montants sur 11 ne sont pas chiffrés : la colonne « absence » dit pourquoi. » ; rien quand tous le sont. */
export function decrireAbsents(montants: readonly { readonly centimes: bigint | null }[]): readonly string[] {
  const absents = montants.filter(({ centimes }) => centimes === null).length
  if (absents === 0) return []
  const verbe = accorder(absents, 'n’est pas chiffré', 'ne sont pas chiffrés')
  const colonne = entreGuillemets('absence')
  return [
    `${compter(absents, 'montant', 'montants')} sur ${montants.length} ${verbe}${DEUX_POINTS}la colonne ${colonne} dit pourquoi.`,
  ]
}

/** Ce que le fichier des subventions contient, puis ce qu’il laisse de côté et pourquoi. */
export function decrireSubventions(lignes: number, laissees: ReadonlyMap<MotifHorsSubventions, number>): string {
  const motifs = MOTIFS_HORS_SUBVENTIONS.flatMap((motif) => {
    const compte = laissees.get(motif) ?? 0
    return compte === 0 ? [] : [{ motif, compte }]
  })
  const contenu =
    lignes === 0
      ? 'Il n’a encore que ses colonnes'
      : `Il a ${compter(lignes, 'ligne', 'lignes')}, une par convention dont la part contractualisée de l’État est connue, exacte, et les parties identifiées`
  const vide = lignes === 0 && motifs.length === 0
  const reste = vide
    ? `${DEUX_POINTS}aucune part contractualisée par l’État n’est publiée`
    : `${POINT_VIRGULE}${decrireLaissees(motifs)}`
  return `${contenu}${reste}. Ce que l’État a seulement annoncé, notifié ou payé n’en est pas, et aucun SIRET n’est inventé.`
}

interface MotifCompte {
  readonly motif: MotifHorsSubventions
  readonly compte: number
}

/** « 3 parts contractualisées y manquent : une … et deux … » ; d’un seul motif, elles ne se comptent pas deux fois. */
function decrireLaissees(motifs: readonly MotifCompte[]): string {
  const nombre = motifs.reduce((total, { compte }) => total + compte, 0)
  if (nombre === 0) return 'aucune part contractualisée par l’État n’y manque'
  const dits = motifs.map(({ motif, compte }) => {
    const dit = decrireMotif(motif, compte)
    return motifs.length === 1 ? dit : `${ecrireNombre(compte, 'feminin')} ${dit}`
  })
  return `${compter(nombre, 'part contractualisée', 'parts contractualisées')} ${accorder(nombre, 'y manque', 'y manquent')}${DEUX_POINTS}${enumerer(dits)}`
}

function decrireMotif(motif: MotifHorsSubventions, compte: number): string {
  switch (motif) {
    case 'indistincte':
      return accorder(compte, 'confondue avec celle de la collectivité', 'confondues avec celle de la collectivité')
    case 'absente':
      return accorder(compte, 'non chiffrée', 'non chiffrées')
    case 'nulle':
      return 'de zéro euro'
    case 'partielle':
      return 'd’un périmètre particulier'
    case 'approchee':
      return accorder(compte, 'arrondie ou approximative', 'arrondies ou approximatives')
    case 'discontinue':
      return 'de périodes qui ne se suivent pas'
    case 'sans_jour':
      return 'd’un acte dont le jour de signature manque'
    case 'sans_identifiant':
      return 'sans le SIRET d’une partie, le nom du service ou les conditions de versement'
  }
}
