import type { ChoixImport } from '@/components/redaction/import/application-form'
import type { ChangementLu } from '@/components/redaction/import/changements-import'
import { isATrancher } from '@/lib/domain/import/choix'
import type { Changement } from '@/lib/domain/import/comparaison'
import { cleChoixFiche } from '@/lib/domain/import/fiches/choix'
import type { ChangementFiche } from '@/lib/domain/import/fiches/comparaison'
import type { CollectiviteContractante, MontantComplet } from '@/lib/domain/instantane'
import { decrireChangement, LIBELLES_ETATS_IMPORT } from '@/lib/domain/phrase/import'
import { decrireConflit } from '@/lib/domain/phrase/import-fiches'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'

interface Contexte {
  readonly sujets: ReadonlyMap<string, string>
  readonly collectivite: CollectiviteContractante
  readonly montants: readonly MontantComplet[]
  readonly deposeLe: Date
}

/** Les changements prêts à lire ; un montant modifié dans l’acte depuis le dépôt du fichier le dit. */
export function listLus(changements: readonly Changement[], contexte: Contexte): readonly ChangementLu[] {
  const parId = new Map(contexte.montants.map((montant) => [montant.id, montant]))
  return changements.map((changement, rang) => {
    const montant = parId.get(changement.id ?? '')
    const modifie = montant !== undefined && new Date(montant.saisiLe) > contexte.deposeLe
    return {
      ...decrireChangement(changement, contexte),
      cle: `${rang}`,
      etat: LIBELLES_ETATS_IMPORT[changement.etat],
      ou: changement.ou,
      depuis: modifie ? `Modifié dans l’acte par ${montant.saisiPar} depuis le dépôt du fichier` : null,
    }
  })
}

/** Les questions que l’import pose avant de s’appliquer. */
export function listChoix(changements: readonly Changement[], contexte: Contexte): readonly ChoixImport[] {
  return changements.filter(isATrancher).flatMap((changement): ChoixImport[] => {
    if (changement.id === null) return []
    const { ligne, part, acte, fichier } = decrireChangement(changement, contexte)
    const question = `${entreGuillemets(ligne)}, ${part}`
    return changement.etat === 'retire'
      ? [{ id: changement.id, question, acte: `Garder dans l’acte${DEUX_POINTS}${acte}`, fichier: 'Retirer de l’acte' }]
      : [
          {
            id: changement.id,
            question,
            acte: `Garder l’acte${DEUX_POINTS}${acte}`,
            fichier: `Prendre le fichier${DEUX_POINTS}${fichier}`,
          },
        ]
  })
}

/** Les questions que posent les fiches que l’acte et le fichier ont changées chacun de son côté. */
export function listChoixFiches(fiches: readonly ChangementFiche[]): readonly ChoixImport[] {
  return fiches.flatMap((fiche) =>
    fiche.champs
      .filter(({ conflit }) => conflit)
      .map((champ) => ({ id: cleChoixFiche(fiche, champ), ...decrireConflit(fiche, champ) })),
  )
}
