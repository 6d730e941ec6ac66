import { groupBy } from '@/lib/domain/groupe'
import { findTotaux } from '@/lib/domain/import/totaux'
import { normaliserRecherche } from '@/lib/domain/territoire'
import { type CaseCopiee, chooseTexte } from './case-de-tableur'
import { lireCase } from './lire-case'

/** Une ligne collée avec son intitulé. */
export interface LigneDeBloc {
  readonly titre: string
  readonly cases: readonly CaseCopiee[]
}

/** Un tableau collé dont la première colonne nomme les lignes. */
export interface Bloc {
  /** Les titres des colonnes qui suivent celle des intitulés ; vide sans ligne d’en-tête. */
  readonly entete: readonly string[]
  readonly lignes: readonly LigneDeBloc[]
  /** Les intitulés des lignes de total : les additionner aux autres compterait deux fois. */
  readonly totaux: readonly string[]
  /** Les lignes chiffrées que rien ne nomme. */
  readonly sansTitre: number
  /** Les cases laissées parce qu’une ligne de même intitulé les dit déjà. */
  readonly doubles: number
}

/** Sépare d’un tableau collé son en-tête, ses totaux et ses lignes. Une ligne d’intitulé connu n’est jamais un total. */
export function lireBloc(copie: readonly (readonly CaseCopiee[])[], isConnu: (titre: string) => boolean): Bloc {
  const [premiere = [], ...suite] = copie
  const titree = isEnTete(premiere)
  const corps = titree ? suite : copie
  const remplies = corps
    .map(([titre, ...cases]) => ({ titre: (titre?.affiche ?? '').replace(/\s+/gu, ' ').trim(), cases }))
    .filter(({ titre, cases }) => titre !== '' || cases.some(isEcrite))
  const nommees = remplies.filter(({ titre }) => titre !== '')
  const rangsTotaux = findTotaux(
    nommees.map(({ titre, cases }) => ({ libelle: titre, centimes: cases.map(readCentimes) })),
  )
  const isTotal = ({ titre }: LigneDeBloc, rang: number) => rangsTotaux.has(rang) && !isConnu(titre)
  const detail = nommees.filter((ligne, rang) => !isTotal(ligne, rang))
  const lignes = reunir(detail)
  return {
    entete: titree ? premiere.slice(1).map(({ affiche }) => affiche.trim()) : [],
    lignes,
    totaux: nommees.filter(isTotal).map(({ titre }) => titre),
    sansTitre: remplies.length - nommees.length,
    doubles: countEcrites(detail) - countEcrites(lignes),
  }
}

/** Une ligne par intitulé : ses cases se complètent, la première écrite l’emporte. */
function reunir(lignes: readonly LigneDeBloc[]): readonly LigneDeBloc[] {
  return groupBy(lignes, ({ titre }) => normaliserRecherche(titre)).map((memes) => ({
    titre: memes[0].titre,
    cases: Array.from(
      { length: Math.max(...memes.map(({ cases }) => cases.length)) },
      (_, i) => memes.map(({ cases }) => cases[i]).find((copiee) => copiee && isEcrite(copiee)) ?? VIDE,
    ),
  }))
}

const VIDE: CaseCopiee = { affiche: '', exact: null }

function countEcrites(lignes: readonly LigneDeBloc[]): number {
  return lignes.flatMap(({ cases }) => cases).filter(isEcrite).length
}

function isEcrite({ affiche }: CaseCopiee): boolean {
  return affiche.trim() !== ''
}

/** Une première ligne qui nomme les colonnes : du texte partout, au-dessus de chiffres. */
function isEnTete([, ...cases]: readonly CaseCopiee[]): boolean {
  return (
    cases.length > 0 &&
    cases.every((copiee) => !isEcrite(copiee) || lireCase(copiee.affiche).tag === 'invalide') &&
    cases.some(isEcrite)
  )
}

function readCentimes(copiee: CaseCopiee): bigint | null {
  const lu = lireCase(chooseTexte(copiee))
  return lu.tag === 'ok' ? lu.centimes : null
}
