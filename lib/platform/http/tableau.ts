import 'server-only'
import { z } from 'zod'
import { FORMATS, type Format } from '@/lib/domain/format-fichier'
import { LIBELLES_ABSENCES } from '@/lib/domain/libelles'
import { LICENCE } from '@/lib/domain/licence'
import { getEnv } from '@/lib/platform/env'
import { getDatePublication } from '@/lib/platform/publication/version'
import { composeFichier } from '@/lib/platform/tableau/formats'
import type { Couverture, Tableau } from '@/lib/platform/tableau/tableau'
import { getAdresseAbsolue } from './adresse-absolue'
import { respondPublie } from './publication'

/** Le format d’un fichier de ce nom : « montants.xlsx » pour « montants ». */
export function fichierSchema(nom: string) {
  return z
    .string()
    .startsWith(`${nom}.`)
    .transform((fichier) => fichier.slice(nom.length + 1))
    .pipe(z.enum(FORMATS))
}

/** L’un de ces fichiers, et son format : « sommes.csv », « montants.machine.csv ». */
export function fichiersSchema<const N extends readonly [string, ...string[]]>(noms: N) {
  return z
    .string()
    .transform((fichier) => ({ fichier: fichier.split('.', 1)[0], format: fichier.slice(fichier.indexOf('.') + 1) }))
    .pipe(z.object({ fichier: z.enum(noms), format: z.enum(FORMATS) }))
}

/** Ce qu’une page dit de ses lignes ; le reste de la couverture est le même pour toutes. */
export type CouverturePage = Pick<Couverture, 'titre' | 'adresse'> & Partial<Pick<Couverture, 'filtres' | 'manque'>>

/** La couverture d’un fichier public : sa licence, qui le produit, et la date de la dernière publication. */
export async function composeCouverture({
  titre,
  adresse,
  filtres = [],
  manque = [],
}: CouverturePage): Promise<Couverture> {
  return {
    titre,
    adresse: getAdresseAbsolue(adresse),
    licence: { nom: LICENCE.nom, adresse: LICENCE.adresse },
    producteur: getProducteur(),
    misAJour: await getDatePublication(),
    filtres,
    manque,
  }
}

/** La couverture de ce que seule la personne qui le demande peut lire : sans licence, datée de l’instant. */
export function composeCouverturePrivee({ titre, adresse, filtres = [], manque = [] }: CouverturePage): Couverture {
  const producteur = getProducteur()
  return {
    titre,
    adresse: getAdresseAbsolue(adresse),
    licence: null,
    producteur,
    misAJour: new Date(),
    filtres,
    manque,
  }
}

/** Répond d’un tableau qui ne dépend que de l’adresse et de ce qui est publié. Null : l’adresse ne désigne rien. */
export function respondTableauPublie<C extends string>(
  request: Request,
  format: Format,
  produire: () => Promise<Tableau<C> | null>,
): Promise<Response> {
  return respondPublie(request, async () => {
    const tableau = await produire()
    return tableau && composeFichier(tableau, format)
  })
}

/** Répond d’un tableau qui dépend de la personne : personne d’autre ne doit le garder. */
export async function respondTableauPrive<C extends string>(tableau: Tableau<C>, format: Format): Promise<Response> {
  const { corps, entetes } = await composeFichier(tableau, format)
  return new Response(corps, { headers: { ...entetes, 'Cache-Control': 'private, no-store' } })
}

/** Qui produit les données ; « non renseigné » tant que l’éditeur du portail ne l’est pas. */
export function getProducteur(): string {
  return getEnv().TANDEM_EDITEUR ?? LIBELLES_ABSENCES.non_renseigne
}
