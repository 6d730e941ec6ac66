import type { LectureProposee } from '@/lib/features/actes/actions/lecture'

export type Ligne = LectureProposee['propositions'][number]
type Genre = Ligne['proposition']['genre']

/** Une ligne et le nom de ses champs : « montants[3] ». Un territoire s’affiche, il ne s’écrit pas. */
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
  { id: 'lu-en-tete', titre: 'En-tête', genres: ['territoire', 'signataire', 'date', 'periode'] },
  { id: 'lu-denombrements', titre: 'Dénombrements', genres: ['denombrement'] },
  { id: 'lu-mesures', titre: 'Mesures et actions', genres: ['rubrique'] },
  { id: 'lu-montants', titre: 'Montants', genres: ['montant'] },
] as const satisfies readonly { readonly id: string; readonly titre: string; readonly genres: readonly Genre[] }[]

const A_PART =
  'Le texte le dit, mais rien ne le rattache sûrement au contrat. Rien n’en est accepté d’avance\u202f: acceptez ce que le portail aurait écarté à tort.'

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
  const groupes = GROUPES.map(({ id, titre, genres }) => ({
    id,
    titre,
    chapo: null,
    lignes: retenues.filter(({ proposition }) => genres.some((genre) => genre === proposition.genre)),
  }))
  const aPart = nommees.filter(({ proposition }) => proposition.confiance === 'a_part')
  return [...groupes, { id: 'lu-a-part', titre: 'Mis à part', chapo: A_PART, lignes: aPart }].filter(
    (groupe) => groupe.lignes.length > 0,
  )
}
