import type { Correspondance } from '@/lib/domain/import/correspondance'
import type { FeuilleEcrite } from '@/lib/domain/import/exportation'
import type { Case, Classeur, Feuille } from '@/lib/domain/import/feuille'
import type { Acte, Convention } from '@/lib/domain/instantane'
import { buildAction, buildCompare, buildMesure } from '@/tests/factories/differences'
import { annee } from '@/tests/factories/montants'

/** Une feuille d’après ses textes ; un nombre s’écrit en nombre, « ∅ » laisse la case vide. */
export function feuille(lignes: readonly (readonly (string | number)[])[], nom = 'Feuille'): Feuille {
  return {
    nom,
    lignes: lignes.map((ligne) =>
      ligne.map((contenu): Case | null => {
        if (contenu === '' || contenu === '∅') return null
        return { genre: typeof contenu === 'number' ? 'nombre' : 'texte', texte: `${contenu}`, formule: false }
      }),
    ),
  }
}

/** Ce qu’un tableur rendrait d’une feuille que le portail a écrite. */
export function relire(feuilles: readonly FeuilleEcrite[]): Classeur {
  return {
    feuilles: feuilles.map(({ nom, colonnes, lignes }) => ({
      nom,
      lignes: [
        colonnes.map(({ titre }): Case => ({ genre: 'texte', texte: titre, formule: false })),
        ...lignes.map((ligne) => ligne.map((contenu) => contenu && { ...contenu, formule: false })),
      ],
    })),
  }
}

/** Un acte de deux actions et une mesure, prêt à recevoir des montants. */
export function buildCharge(montants: Acte['montants'] = []): {
  readonly acte: Acte
  readonly convention: Convention
  readonly version: number
} {
  const { acte, convention } = buildCompare(
    {
      id: 'acte',
      mesures: [buildMesure('m', { id: 'm', intitule: 'Accès aux droits' })],
      actions: [buildAction('a', { id: 'a', titre: 'Maraudes' }), buildAction('b', { id: 'b', titre: 'Premiers pas' })],
      montants,
    },
    {
      sources: ['a', 'b'].map((id) => ({
        id,
        nature: 'acte',
        titre: `Source ${id}`,
        editeur: null,
        date: null,
        precisionDate: null,
        url: null,
      })),
    },
  )
  return { acte, convention, version: 3 }
}

export const DEFAUTS: Pick<Correspondance, 'periode' | 'sourceId'> = { periode: annee(2020), sourceId: null }
