import 'server-only'
import writeXlsx, { type Cell, type Feature, type Image } from 'write-excel-file/node'
import {
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { CaseEcrite, ColonneEcrite, FeuilleEcrite } from '@/lib/domain/import/exportation'
import { nommerColonne } from '@/lib/domain/import/feuille'
import { escapeTexte } from '@/lib/platform/tableau/texte-xlsx'

/** Les notes qui ouvrent le classeur : un titre, puis des paires. */
export interface LisezMoi {
  readonly titre: string
  readonly lignes: readonly (readonly [nom: string, texte: string])[]
}

const FEUILLE_XML = 'xl/worksheets/sheet{id}.xml'
/** Jusqu’où une liste de choix s’offre aux lignes que l’agent ajoute. */
const DERNIERE_LIGNE = 2_000
/** Ce qu’un tableur tient de choix écrits dans la cellule ; une virgule y séparerait deux mots. */
const LISTE_MAX = 255

/** Un classeur à remplir : « Lisez-moi » d’abord, des listes où choisir, et ce que le portail relira, caché. */
export async function writeClasseur(
  lisezMoi: LisezMoi,
  feuilles: readonly FeuilleEcrite[],
): Promise<Uint8Array<ArrayBuffer>> {
  const classeur = await writeXlsx(
    [
      { sheet: 'Lisez-moi', data: composeLisezMoi(lisezMoi), columns: [{ width: 28 }, { width: 100 }] },
      ...feuilles.map(({ nom, colonnes, lignes }) => ({
        sheet: nom,
        data: [
          colonnes.map(({ titre }): Cell => ({ value: titre, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
          ...lignes.map((ligne) => ligne.map(toCase)),
        ],
        columns: colonnes.map(({ largeur }) => ({ width: largeur })),
        stickyRowsCount: 1,
        stickyColumnsCount: colonnes.findIndex(({ cachee }) => !cachee) + 1,
      })),
    ],
    { features: [createReglages([null, ...feuilles])] },
  ).toBuffer()
  return new Uint8Array(classeur)
}

/** Un texte reste un texte, quel que soit son premier caractère : aucune case n’est une formule. */
function toCase(contenu: CaseEcrite | null): Cell {
  if (contenu === null) return null
  const { genre, texte } = contenu
  switch (genre) {
    case 'nombre':
      return { type: Number, value: Number(texte), format: '#,##0.00' }
    case 'jour':
      return { type: Date, value: new Date(`${texte}T00:00:00Z`), format: 'dd/mm/yyyy' }
    case 'texte':
      return { type: String, value: escapeTexte(texte), alignVertical: 'top' }
  }
}

function composeLisezMoi({ titre, lignes }: LisezMoi): Cell[][] {
  return [
    [{ value: titre, fontWeight: 'bold', fontSize: 14 }],
    ...lignes.map(([nom, texte]): Cell[] => [
      { value: nom, fontWeight: 'bold', alignVertical: 'top' },
      { value: texte, wrap: true },
    ]),
  ]
}

type Fonction = Feature<Image['content']>

/** Ce que la bibliothèque laisse à faire : cacher des feuilles et des colonnes, offrir des listes de choix. */
function createReglages(feuilles: readonly (FeuilleEcrite | null)[]): Fonction {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (nom, attributs, rang) =>
            nom === 'sheet' && feuilles[rang ?? -1]?.cachee ? { ...attributs, state: 'hidden' } : attributs,
        },
        [FEUILLE_XML]: {
          transformElementAttributes: (nom, attributs, rang, _options, { sheetIndex }) =>
            nom === 'col' && feuilles[sheetIndex]?.colonnes[rang ?? -1]?.cachee
              ? { ...attributs, hidden: 1 }
              : attributs,
          transform: (xml, _options, { sheetIndex }) => insertChoix(xml, feuilles[sheetIndex] ?? null),
        },
      },
    },
  }
}

function insertChoix(xml: string, feuille: FeuilleEcrite | null): string {
  const listes = (feuille?.colonnes ?? []).flatMap(({ choix }, rang) => {
    const formule = toFormule(choix)
    return formule === null ? [] : [{ formule, rang }]
  })
  const ordre = getOrderOfSiblings(FEUILLE_XML, 'worksheet')
  if (listes.length === 0 || ordre === undefined) return xml
  const validations = listes.map(({ formule, rang }) => {
    const colonne = nommerColonne(rang)
    const balise = getOpeningTagMarkup('dataValidation', {
      type: 'list',
      allowBlank: 1,
      sqref: `${colonne}2:${colonne}${DERNIERE_LIGNE}`,
    })
    return `${balise}<formula1>${sanitizeTextContent(formule)}</formula1></dataValidation>`
  })
  const bloc = `<dataValidations count="${listes.length}">${validations.join('')}</dataValidations>`
  return insertElementMarkupAccordingToOrderOfSiblings(xml, bloc, ordre, 'worksheet')
}

/** Des choix écrits, tant que le tableur sait les tenir ; sinon la colonne qui les porte. */
function toFormule(choix: ColonneEcrite['choix']): string | null {
  if ('feuille' in choix) {
    const colonne = nommerColonne(choix.colonne)
    return `'${choix.feuille}'!$${colonne}$2:$${colonne}$${DERNIERE_LIGNE}`
  }
  const liste = choix.join(',')
  return choix.length === 0 || choix.some((mot) => mot.includes(',')) || liste.length > LISTE_MAX ? null : `"${liste}"`
}
