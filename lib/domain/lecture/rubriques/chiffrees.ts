import type { JetonMontant } from '../jetons-montants'
import type { Ligne } from '../lignes'
import { HORS_CONTRAT, UNITAIRE } from '../mots-du-contrat'
import { findPhrase } from '../phrases'
import { type Place, readAxeDItem } from '../plan'
import { citer, type TextePlie } from '../texte-plie'
import type { Lecteur } from './listes'
import { createRecherche, type RubriqueLue } from './rubrique-lue'
import { findObjetApres, findTitreAvant, type Intitule, writeTitre } from './titres'

/** Les intitulés que leur somme désigne : « 128 000 € pour le renforcement de… », « Mobilité : 60 000 € ». */
export function readChiffrees({
  texte,
  lignes,
  zones,
  places,
  phrases,
  jetons,
  prises,
}: Lecteur): readonly RubriqueLue[] {
  const couvre = createRecherche(prises)
  const parLigne = groupParLigne(lignes, jetons)
  const lues = lignes.flatMap((ligne, rang) => {
    if (rang === 0 || zones[rang] !== 'texte' || ligne.encart || ligne.genre === 'tableau') return []
    if (couvre(ligne.debut) >= 0 || ligne.texte.endsWith(':')) return []
    const siens = parLigne.get(rang) ?? []
    return siens.length === 0 || isHorsContrat(texte, ligne, siens)
      ? []
      : readLigne(texte, ligne, siens)
          .filter(
            ({ debut, proposition }) =>
              proposition.confiance === 'sure' || findPhrase(phrases, debut)?.sujet === 'contrat',
          )
          .map((lue) => ({ lue: placer(lue, places[rang]), rang }))
  })
  const tetes = new Set(lues.map(({ lue }) => lue.debut))
  return lues.map(({ lue, rang }) => ({ ...lue, fin: findFinDuDetail(lignes, rang, lue, tetes) }))
}

/** L’axe du titre sous lequel l’intitulé se trouve. */
function placer(lue: RubriqueLue, place: Place | undefined): RubriqueLue {
  const volet = lue.proposition.volet ?? (lue.proposition.confiance === 'sure' ? (place?.volet ?? null) : null)
  return { ...lue, proposition: { ...lue.proposition, volet } }
}

/** Les deux listes suivent le texte : un seul passage les apparie. */
function groupParLigne(
  lignes: readonly Ligne[],
  jetons: readonly JetonMontant[],
): ReadonlyMap<number, readonly JetonMontant[]> {
  const groupes = new Map<number, JetonMontant[]>()
  let rang = 0
  for (const jeton of jetons) {
    while ((lignes[rang]?.fin ?? Number.POSITIVE_INFINITY) <= jeton.debut) rang += 1
    const groupe = groupes.get(rang)
    if (groupe) groupe.push(jeton)
    else groupes.set(rang, [jeton])
  }
  return groupes
}

function isHorsContrat({ plie }: TextePlie, { texte }: Ligne, [premier]: readonly JetonMontant[]): boolean {
  return (
    HORS_CONTRAT.some(([motif]) => motif.test(texte)) ||
    UNITAIRE.test(plie.slice(premier?.fin, (premier?.fin ?? 0) + 40))
  )
}

function readLigne(texte: TextePlie, ligne: Ligne, jetons: readonly JetonMontant[]): readonly RubriqueLue[] {
  const [premier] = jetons
  if (premier === undefined) return []
  const intitule = ligne.genre !== 'texte'
  if (premier.debut === ligne.contenu && (intitule || jetons.length === 1)) {
    const objet = findObjetApres(texte, premier, findFinDeTitre(texte, premier.fin, ligne.fin))
    return objet === null ? [] : [toRubrique(texte, ligne, ligne.debut, ligne.fin, objet, intitule)]
  }
  if (intitule) {
    const axe = readAxeDItem(texte.plie.slice(ligne.contenu, ligne.fin))
    const titre = findTitreAvant(texte, ligne.contenu + (axe?.longueur ?? 0), premier)
    if (titre !== null) return [toRubrique(texte, ligne, ligne.debut, ligne.fin, titre, true, axe?.volet)]
  }
  return jetons.flatMap((jeton, rang) => {
    const limite = Math.min(jetons[rang + 1]?.debut ?? ligne.fin, ligne.fin)
    const objet = findObjetApres(texte, jeton, findFinDeProposition(texte, jeton.fin, limite))
    return objet === null ? [] : [toRubrique(texte, ligne, jeton.debut, objet.fin, objet, false)]
  })
}

/** Le titre s’arrête à la première phrase quand le paragraphe continue. */
function findFinDeTitre({ propre }: TextePlie, debut: number, fin: number): number {
  const arret = propre.slice(debut, fin).search(/[.!?] +[A-Z]/)
  return arret < 0 ? fin : debut + arret
}

function findFinDeProposition({ plie }: TextePlie, debut: number, fin: number): number {
  const arret = plie.slice(debut, fin).search(/[,;:.(]|"| et (?:pres de |environ )?$| et$|,? (?:dont|soit|qui|afin) /)
  return arret < 0 ? fin : debut + arret
}

function toRubrique(
  texte: TextePlie,
  ligne: Ligne,
  debut: number,
  fin: number,
  objet: Intitule,
  intitule: boolean,
  volet: string | null = null,
): RubriqueLue {
  return {
    debut,
    fin,
    fiche: false,
    chiffree: true,
    proposition: {
      genre: 'rubrique',
      niveau: 'action',
      code: ligne.numero,
      titre: writeTitre(texte, objet),
      volet,
      textes: {},
      passage: citer(texte, debut, fin),
      confiance: intitule ? 'sure' : 'a_verifier',
      raison: intitule
        ? 'Un intitulé donne cette somme et son objet.'
        : 'La phrase affecte cette somme à cet objet : vérifiez l’intitulé.',
    },
  }
}

/** Le détail d’un intitulé va jusqu’au suivant, jusqu’à un autre titre ou jusqu’à un encart. */
function findFinDuDetail(
  lignes: readonly Ligne[],
  rang: number,
  { debut, fin, proposition }: RubriqueLue,
  tetes: ReadonlySet<number>,
): number {
  if (proposition.confiance !== 'sure') return fin
  let suivante = rang + 1
  while (suivante < lignes.length && !isArret(lignes[suivante], tetes)) suivante += 1
  return Math.max(debut, fin, lignes[suivante - 1]?.fin ?? fin)
}

function isArret(ligne: Ligne | undefined, tetes: ReadonlySet<number>): boolean {
  return ligne === undefined || ligne.genre !== 'texte' || ligne.encart || tetes.has(ligne.debut)
}
