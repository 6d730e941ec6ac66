import { aplanir } from '@/lib/domain/import/ecriture'
import { type Case, type Classeur, type Feuille, nommerCase } from '@/lib/domain/import/feuille'
import { FEUILLES_FICHES, NIVEAUX_FICHE, TITRE_IDENTIFIANT } from '@/lib/domain/import/fiches/feuilles'
import type { NiveauFiche } from '@/lib/domain/import/fiches/textes'
import { type Releve, situer } from '@/lib/domain/import/place'
import { normaliserTitre } from '@/lib/domain/import/roles'
import { formatJourSaisie } from '@/lib/domain/periode'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'

/** Une rangée d’une feuille de fiches, champ par champ. */
export interface FicheLue {
  readonly niveau: NiveauFiche
  /** « Feuille Actions, ligne 4 ». */
  readonly ou: string
  readonly id: string | null
  readonly champs: ReadonlyMap<string, { readonly ou: string; readonly texte: string }>
}

export interface FeuilleLue {
  readonly niveau: NiveauFiche
  readonly nom: string
  /** Vrai quand la feuille porte les identifiants que le portail y a cachés. */
  readonly identifiee: boolean
  readonly fiches: readonly FicheLue[]
  readonly erreurs: readonly Releve[]
  readonly ignorees: readonly Releve[]
}

const IDENTIFIANT = 'identifiant'

/** Les feuilles de mesures et d’actions d’un classeur : celles du portail, et celles qui en reprennent les titres. */
export function readFeuillesFiches({ feuilles }: Classeur): readonly FeuilleLue[] {
  return NIVEAUX_FICHE.flatMap((niveau) => {
    const nom = normaliserTitre(FEUILLES_FICHES[niveau].nom)
    const feuille = feuilles.find((candidate) => normaliserTitre(candidate.nom) === nom)
    const lue = feuille && readFeuille(feuille, niveau)
    return lue ? [lue] : []
  })
}

/** Null quand ses titres ne sont pas ceux d’une feuille de fiches : un tableau de montants peut porter le même nom. */
function readFeuille({ nom, lignes }: Feuille, niveau: NiveauFiche): FeuilleLue | null {
  const entete = lignes.findIndex((cases) => listChamps(niveau, cases).filter((champ) => champ !== null).length > 1)
  const champs = listChamps(niveau, lignes[entete] ?? [])
  const identifiee = champs.includes(IDENTIFIANT)
  const etrangeres = (lignes[entete] ?? []).flatMap((contenu, colonne) =>
    contenu && champs[colonne] === null ? [contenu.texte.trim()] : [],
  )
  if (!champs.includes(FEUILLES_FICHES[niveau].nommant) || (!identifiee && etrangeres.length > 0)) return null

  const erreurs: Releve[] = []
  const fiches = lignes.flatMap((cases, rang): FicheLue[] => {
    if (rang <= entete || !cases.some((contenu) => contenu)) return []
    const lus = champs.flatMap((champ, colonne) => {
      if (champ === null || champs.indexOf(champ) !== colonne) return []
      const ou = situer(nom, nommerCase(rang, colonne))
      const contenu = cases[colonne] ?? null
      if (contenu?.genre === 'erreur') {
        erreurs.push({ ou, message: `Le tableur n’a pas su calculer cette case (${contenu.texte}).` })
        return []
      }
      return [[champ, { ou, texte: readTexte(contenu) }] as const]
    })
    const tous = new Map(lus)
    const id = tous.get(IDENTIFIANT)?.texte || null
    tous.delete(IDENTIFIANT)
    return [{ niveau, ou: situer(nom, `ligne ${rang + 1}`), id, champs: tous }]
  })
  const ignorees = etrangeres.map((titre) => ({
    ou: `Feuille ${nom}`,
    message: `La colonne ${entreGuillemets(titre)} ne s’importe pas.`,
  }))
  return { niveau, nom, identifiee, fiches, erreurs, ignorees }
}

/** Le champ de chaque colonne d’après son titre ; null quand ce n’en est pas un. */
function listChamps(niveau: NiveauFiche, cases: Feuille['lignes'][number]): readonly (string | null)[] {
  return cases.map((contenu) => {
    const titre = normaliserTitre(contenu?.texte ?? '')
    if (titre === normaliserTitre(TITRE_IDENTIFIANT)) return IDENTIFIANT
    const champs = Object.entries(FEUILLES_FICHES[niveau].titres)
    return champs.find(([, libelle]) => normaliserTitre(libelle) === titre)?.[0] ?? null
  })
}

/** Une date que le tableur a reconnue se rend comme elle s’écrit. */
function readTexte(contenu: Case | null): string {
  if (contenu === null) return ''
  return aplanir(contenu.genre === 'jour' ? formatJourSaisie(contenu.texte) : contenu.texte)
}
