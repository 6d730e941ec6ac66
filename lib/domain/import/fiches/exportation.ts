import { type ColonneEcrite, type Exporte, type FeuilleEcrite, texte } from '@/lib/domain/import/exportation'
import { FEUILLES_FICHES, NIVEAUX_FICHE, TITRE_IDENTIFIANT } from '@/lib/domain/import/fiches/feuilles'
import { ecrireFiches } from '@/lib/domain/import/fiches/textes'
import { LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'

const LARGEUR = 32

/** Les mesures et les actions, prêtes à corriger ou à compléter ; leurs identifiants, cachés, les retrouveront au retour. */
export function composeFiches({ acte, convention }: Omit<Exporte, 'version'>): readonly FeuilleEcrite[] {
  const fiches = ecrireFiches(acte, convention)
  const choix: Readonly<Record<string, ColonneEcrite['choix']>> = {
    volet: convention.cadre.volets.map(({ libelle }) => libelle),
    statutAction: Object.values(LIBELLES_STATUTS_ACTION),
    mesureId: getColonneNommante(),
  }
  return NIVEAUX_FICHE.map((niveau) => {
    const { nom, titres } = FEUILLES_FICHES[niveau]
    const champs = Object.entries(titres)
    return {
      nom,
      cachee: false,
      colonnes: [
        { titre: TITRE_IDENTIFIANT, largeur: LARGEUR, cachee: true, choix: [] },
        ...champs.map(([champ, titre]) => ({ titre, largeur: LARGEUR, cachee: false, choix: choix[champ] ?? [] })),
      ],
      lignes: fiches[niveau].map(({ id, textes }) => [
        texte(id),
        ...champs.map(([champ]) => texte(textes[champ] ?? '')),
      ]),
    }
  })
}

/** Une action se rattache à l’une des mesures de la feuille voisine, y compris celles qu’on y ajoute. */
function getColonneNommante(): ColonneEcrite['choix'] {
  const { nom, titres, nommant } = FEUILLES_FICHES.mesure
  return { feuille: nom, colonne: Object.keys(titres).indexOf(nommant) + 1 }
}
