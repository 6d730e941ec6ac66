import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import type { Ligne } from '../lignes'
import type { Place } from '../plan'
import { citer, type TextePlie } from '../texte-plie'
import type { Zone } from '../zones'
import { type RubriqueLue, readNiveau } from './rubrique-lue'
import { writeTitre } from './titres'

/** Sous « Les mesures du socle », des titres suivis chacun d’un paragraphe : un site présente ainsi ses mesures. */
export function readTitrees(
  texte: TextePlie,
  lignes: readonly Ligne[],
  zones: readonly Zone[],
  places: readonly Place[],
): readonly RubriqueLue[] {
  return lignes.flatMap((_, rang) => {
    const place = places[rang]
    if (!place?.ouvre || zones[rang] !== 'texte') return []
    const paires = listPaires(lignes, zones, rang + 1)
    return paires.length < 2 ? [] : paires.map((paire) => toRubrique(texte, paire, place))
  })
}

interface Paire {
  readonly titre: Ligne
  readonly corps: readonly Ligne[]
}

function listPaires(lignes: readonly Ligne[], zones: readonly Zone[], premier: number): readonly Paire[] {
  const paires: Paire[] = []
  let rang = premier
  for (;;) {
    const titre = lignes[rang]
    let fin = rang + 1
    while (lignes[fin]?.genre === 'texte' && zones[fin] === 'texte') fin += 1
    if (!titre || !isTitre(titre) || zones[rang] !== 'texte' || fin === rang + 1) return paires
    paires.push({ titre, corps: lignes.slice(rang + 1, fin) })
    rang = fin
  }
}

function isTitre({ genre, texte }: Ligne): boolean {
  return genre === 'titre' && texte.length <= LONGUEUR_LIBELLE && !/[?!:]$|[€\d]/.test(texte)
}

function toRubrique(texte: TextePlie, { titre, corps }: Paire, { volet }: Place): RubriqueLue {
  const [premiere, derniere] = [corps[0] ?? titre, corps.at(-1) ?? titre]
  return {
    debut: titre.debut,
    fin: derniere.fin,
    fiche: false,
    chiffree: false,
    proposition: {
      genre: 'rubrique',
      niveau: readNiveau('', volet),
      code: null,
      titre: writeTitre(texte, titre),
      volet,
      textes: { descriptif: citer(texte, premiere.debut, derniere.fin).citation.replace(/\r\n?/g, '\n') },
      passage: citer(texte, titre.debut, titre.fin),
      confiance: 'a_verifier',
      raison: 'Un titre et son paragraphe, sous le titre d’un volet : vérifiez que c’est une mesure.',
    },
  }
}
