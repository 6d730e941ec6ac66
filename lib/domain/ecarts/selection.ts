import { absolu } from '@/lib/domain/centimes'
import { type CriteresEcarts, QUALIFICATIONS, type TriEcarts } from '@/lib/domain/ecarts/criteres'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { compareTextes } from '@/lib/domain/groupe'
import { normaliserRecherche } from '@/lib/domain/territoire'
import { STATUTS_ECART } from '@/lib/domain/vocabulaire'

type Cle = string | number | bigint

const alphabet = new Intl.Collator('fr')

/** Les écarts que les critères retiennent, dans l’ordre demandé ; à égalité, le plus grave d’abord. */
export function selectEcarts(lignes: readonly LigneEcart[], criteres: CriteresEcarts): readonly LigneEcart[] {
  const sens = criteres.sens === 'asc' ? 1 : -1
  const cherche = criteres.q === null ? null : normaliserRecherche(criteres.q)
  return lignes
    .filter((ligne) => isRetenue(ligne, criteres) && (cherche === null || contient(ligne, cherche)))
    .toSorted((a, b) => compareSelon(a, b, criteres.tri, sens) || compareGravite(a, b) || compareNoms(a, b))
}

/** Combien de chaque sorte, du plus grave au plus anodin ; celles qui manquent n’y sont pas. */
export function countQualifications(lignes: readonly LigneEcart[]) {
  return QUALIFICATIONS.map((qualification) => ({
    qualification,
    nombre: lignes.filter((ligne) => ligne.qualification === qualification).length,
  })).filter(({ nombre }) => nombre > 0)
}

function isRetenue(
  { qualification, type, statut, collectivite, convention }: LigneEcart,
  criteres: CriteresEcarts,
): boolean {
  return (
    (criteres.qualification === null || qualification === criteres.qualification) &&
    (criteres.type === null || type === criteres.type) &&
    (criteres.statut === null || statut === criteres.statut) &&
    (criteres.region === null || collectivite.region.code === criteres.region) &&
    (criteres.cadre === null || convention.cadreCode === criteres.cadre)
  )
}

/** Les mots se cherchent dans tout ce que le registre montre, accents et majuscules mis à part. */
function contient(ligne: LigneEcart, cherche: string): boolean {
  const { titre, phrase, explication, portee, lectures, collectivite, convention } = ligne
  const textes = [
    ...[titre, phrase, explication, portee, collectivite.nom, collectivite.nomCourt, convention.titre],
    ...lectures.flatMap(({ valeur, citation, source }) => [valeur, citation, source]),
  ]
  return normaliserRecherche(textes.join('\n')).includes(cherche)
}

/** L’inconnu vient en dernier dans les deux sens. */
function compareSelon(a: LigneEcart, b: LigneEcart, tri: TriEcarts, sens: number): number {
  if (tri === 'gravite') return sens * compareGravite(a, b)
  const [cleA, cleB] = [getCle(a, tri), getCle(b, tri)]
  if (cleA === null || cleB === null) return Number(cleA === null) - Number(cleB === null)
  return sens * compareCles(cleA, cleB)
}

function getCle({ collectivite, montant, depuis, statut }: LigneEcart, tri: Exclude<TriEcarts, 'gravite'>): Cle | null {
  switch (tri) {
    case 'territoire':
      return collectivite.nomCourt
    case 'montant':
      return montant === null ? null : absolu(montant)
    case 'age':
      return -depuis.getTime()
    case 'statut':
      return STATUTS_ECART.indexOf(statut)
  }
}

/** Un écart réel passe devant tous les autres ; puis ce qui attend une réponse ; puis le plus gros montant. */
function compareGravite(a: LigneEcart, b: LigneEcart): number {
  return (
    QUALIFICATIONS.indexOf(a.qualification) - QUALIFICATIONS.indexOf(b.qualification) ||
    STATUTS_ECART.indexOf(a.statut) - STATUTS_ECART.indexOf(b.statut) ||
    compareCles(getPoids(b), getPoids(a))
  )
}

function getPoids({ montant }: LigneEcart): bigint {
  return montant === null ? -1n : absolu(montant)
}

function compareNoms(a: LigneEcart, b: LigneEcart): number {
  return (
    alphabet.compare(a.collectivite.nomCourt, b.collectivite.nomCourt) ||
    compareTextes(a.convention.slug, b.convention.slug) ||
    compareTextes(a.cle, b.cle)
  )
}

function compareCles(a: Cle, b: Cle): number {
  if (typeof a === 'string' && typeof b === 'string') return alphabet.compare(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}
