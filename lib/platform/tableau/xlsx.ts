import 'server-only'
import writeXlsx, { type Cell } from 'write-excel-file/node'
import { centimes } from '@/lib/domain/centimes'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { SEPARATEUR_LISTE } from './csv'
import { type Colonne, type Couverture, type Ligne, lire, nommerEnEuros, type Tableau } from './tableau'
import { escapeTexte } from './texte-xlsx'

const LARGEURS = { texte: 28, entier: 10, montant: 18, jour: 12, instant: 18, booleen: 10, liste: 28 } as const

/** Un classeur : « Lisez-moi » d’abord, puis les lignes, en nombres et en dates que le tableur sait calculer. */
export async function toXlsx<C extends string>(tableau: Tableau<C>): Promise<Uint8Array<ArrayBuffer>> {
  const { colonnes, lignes } = tableau
  const noms: Cell[] = colonnes.map((colonne) => ({ value: nommerEnEuros(colonne), fontWeight: 'bold' }))
  const classeur = await writeXlsx([
    { sheet: 'Lisez-moi', data: composeLisezMoi(tableau), columns: [{ width: 28 }, { width: 100 }] },
    {
      sheet: 'Données',
      data: [noms, ...lignes.map((ligne) => colonnes.map((colonne) => toCase(colonne, ligne)))],
      columns: colonnes.map(({ type }) => ({ width: LARGEURS[type] })),
      stickyRowsCount: 1,
    },
  ]).toBuffer()
  return new Uint8Array(classeur)
}

/** Un texte reste un texte, quel que soit son premier caractère : aucune case n’est une formule. */
function toCase<C extends string>(colonne: Colonne<C>, ligne: Ligne<C>): Cell {
  const valeur = lire(colonne, ligne)
  if (valeur === null) return null
  if (typeof valeur === 'bigint') {
    return { type: Number, value: Number(formatMontantExact(centimes(valeur))), format: '#,##0.00' }
  }
  if (valeur instanceof Date) return { type: Date, value: valeur, format: 'dd/mm/yyyy hh:mm' }
  if (typeof valeur === 'number') return { type: Number, value: valeur }
  if (typeof valeur === 'boolean') return { type: Boolean, value: valeur }
  if (typeof valeur === 'object') return { type: String, value: escapeTexte(valeur.join(SEPARATEUR_LISTE)) }
  if (colonne.type === 'jour') return { type: Date, value: new Date(`${valeur}T00:00:00Z`), format: 'dd/mm/yyyy' }
  return { type: String, value: escapeTexte(valeur) }
}

function composeLisezMoi<C extends string>({ colonnes, lignes, couverture }: Tableau<C>): Cell[][] {
  return [
    [{ value: couverture.titre, fontWeight: 'bold', fontSize: 14 }],
    ...decrireCouverture(couverture).map(([nom, texte]): Cell[] => [
      { value: nom, fontWeight: 'bold' },
      { value: texte, wrap: true },
    ]),
    [
      { value: 'Lignes', fontWeight: 'bold' },
      { value: lignes.length, align: 'left' },
    ],
    [],
    [
      { value: 'Colonne', fontWeight: 'bold' },
      { value: 'Ce qu’elle dit', fontWeight: 'bold' },
    ],
    ...colonnes.map((colonne): Cell[] => [nommerEnEuros(colonne), { value: colonne.description, wrap: true }]),
  ]
}

function decrireCouverture(couverture: Couverture): readonly (readonly [string, string])[] {
  const { adresse, licence, producteur, misAJour, filtres, manque } = couverture
  return [
    ['Page', adresse],
    ['Licence', licence === null ? 'Document de travail, à ne pas publier' : `${licence.nom}, ${licence.adresse}`],
    ['Producteur', producteur],
    ['Dernière mise à jour', misAJour.toISOString()],
    ...nommerPhrases('Filtre', filtres, 'Aucun'),
    ...nommerPhrases('Ce qui manque', manque, 'Rien de ce qui est publié'),
  ]
}

function nommerPhrases(
  nom: string,
  phrases: readonly string[],
  aucune: string,
): readonly (readonly [string, string])[] {
  return (phrases.length === 0 ? [aucune] : phrases).map((phrase) => [nom, phrase])
}
