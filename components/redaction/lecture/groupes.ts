import type { LectureProposee } from '@/lib/features/actes/actions/lecture'

export type Ligne = LectureProposee['propositions'][number]
type Genre = Ligne['proposition']['genre']

/** Une ligne et le nom de ses champs : « montants[3] ». Un territoire s’affiche, il ne s’écrit pas. */
export interface LigneNommee extends Ligne {
  readonly nom: string
}

const LISTES = {
  rubrique: 'rubriques',
  montant: 'montants',
  denombrement: 'denombrements',
  signataire: 'signataires',
  date: 'dates',
  periode: 'periodes',
  territoire: 'territoires',
} as const satisfies Record<Genre, string>

const GROUPES = [
  { titre: 'En-tête', genres: ['territoire', 'signataire', 'date', 'periode'] },
  { titre: 'Dénombrements', genres: ['denombrement'] },
  { titre: 'Mesures et actions', genres: ['rubrique'] },
  { titre: 'Montants', genres: ['montant'] },
] as const satisfies readonly { readonly titre: string; readonly genres: readonly Genre[] }[]

/** Les propositions rangées comme l’acte l’est, et à part celles que le texte ne rattache pas au contrat. */
export function groupLignes(lignes: readonly Ligne[]) {
  const rangs = new Map<Genre, number>()
  const nommees = lignes.map((ligne): LigneNommee => {
    const { genre } = ligne.proposition
    const rang = rangs.get(genre) ?? 0
    rangs.set(genre, rang + 1)
    return { ...ligne, nom: `${LISTES[genre]}[${rang}]` }
  })
  const retenues = nommees.filter(({ proposition }) => proposition.confiance !== 'a_part')
  const groupes = GROUPES.map(({ titre, genres }) => ({
    titre,
    lignes: retenues.filter(({ proposition }) => genres.some((genre) => genre === proposition.genre)),
  }))
  const aPart = nommees.filter(({ proposition }) => proposition.confiance === 'a_part')
  return [...groupes, { titre: 'Mis à part', lignes: aPart }].filter((groupe) => groupe.lignes.length > 0)
}
