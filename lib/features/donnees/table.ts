import { z } from 'zod'

/** Ce qu’une cellule peut contenir. Null : non renseigné, jamais zéro. Les montants sont des centimes entiers. */
export type Valeur = string | number | boolean | null | readonly string[]

/** Une ligne d’une table ouverte ; l’ordre de ses clés est celui des colonnes. */
export type Ligne = Readonly<Record<string, Valeur>>

export type Colonnes = Readonly<Record<string, z.ZodType<Valeur>>>

/** Une table que le portail offre à tous : ses colonnes, leur sens, et ce qui s’y filtre. */
export interface TableOuverte {
  readonly code: string
  readonly titre: string
  readonly description: string
  /** Chaque colonne porte sa description et un exemple. */
  readonly ligne: z.ZodObject<Colonnes>
  /** La vue du schéma « publication » dont viennent les lignes. */
  readonly vue: string
  /** Les colonnes qui désignent une ligne, et l’ordonnent. */
  readonly cle: readonly string[]
  /** Les colonnes que l’on filtre par égalité. */
  readonly filtres: readonly string[]
  /** La colonne par laquelle une ligne se demande seule ; null quand aucune n’y suffit. */
  readonly identifiant: string | null
  /** Vrai quand la table garde ce que des publications plus récentes ont remplacé. */
  readonly historique: boolean
  /** Une ligne de la vue, relue et complétée de l’adresse de sa page. */
  readonly read: (brute: unknown, versAbsolue: (chemin: string) => string) => Ligne
}

interface Definition<L extends Ligne> extends Omit<TableOuverte, 'ligne' | 'cle' | 'filtres' | 'identifiant' | 'read'> {
  readonly colonnes: z.ZodObject<Colonnes> & z.ZodType<L>
  readonly cle: readonly (keyof L & string)[]
  readonly filtres: readonly (keyof L & string)[]
  readonly identifiant?: keyof L & string
  /** La page publique où la ligne se lit. */
  readonly getPage: (ligne: L) => string
}

const ADRESSE = z.url().meta({
  description: 'L’adresse de la page publique où cette ligne se lit',
  example: 'https://tandem.exemple.fr/conventions/haute-loire/calpae-2019-2021',
})

/** Définit une table ouverte ; sa dernière colonne est l’adresse de la page où chaque ligne se lit. */
export function defineTable<L extends Ligne>({
  colonnes,
  getPage,
  identifiant,
  ...table
}: Definition<L>): TableOuverte {
  const lue: z.ZodType<L> = colonnes
  return {
    ...table,
    ligne: z.object({ ...colonnes.shape, adresse: ADRESSE }),
    identifiant: identifiant ?? null,
    read(brute, versAbsolue) {
      const valeurs = lue.parse(brute)
      return { ...valeurs, adresse: versAbsolue(getPage(valeurs)) }
    },
  }
}

/** Les colonnes d’une table, dans leur ordre. */
export function listColonnes({ ligne }: TableOuverte): readonly string[] {
  return Object.keys(ligne.shape)
}

/** Le schéma d’une colonne, qu’elle puisse manquer ou non. */
export function unwrapColonne(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodNullable ? schema.unwrap() : schema
}
