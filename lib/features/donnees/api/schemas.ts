import { z } from 'zod'
import { LICENCE } from '@/lib/domain/licence'
import { instant, texte } from '../colonnes'
import { TABLES } from '../registre'
import type { TableOuverte } from '../table'

const ENTETE = {
  licence: texte('La licence de ces données', LICENCE.nom),
  mise_a_jour: instant('Quand ce qui est publié a changé pour la dernière fois'),
}

/** Une page d’une table. */
export function createListe(table: TableOuverte) {
  return z.object({
    table: z.literal(table.code).meta({ description: 'Le code de la table', example: table.code }),
    ...ENTETE,
    donnees: z.array(table.ligne).meta({ description: 'Les lignes, dans l’ordre de leur clé' }),
    suivant: z.url().nullable().meta({ description: 'L’adresse des lignes suivantes\u202f; nul à la fin' }),
  })
}

/** Une ligne seule. */
export function createElement(table: TableOuverte) {
  return z.object({
    ...ENTETE,
    donnee: table.ligne,
    liens: z
      .record(z.string(), z.url())
      .meta({ description: 'Les tables qui parlent de cette ligne, et son contenu exact quand il se publie' }),
  })
}

/** Ce que l’API offre. */
export const SOMMAIRE = z.object({
  titre: texte('Le nom de l’API', 'Tandem'),
  ...ENTETE,
  openapi: z.url().meta({ description: 'La description de l’API, en OpenAPI 3.1' }),
  documentation: z.url().meta({ description: 'La même, à lire' }),
  tables: z
    .array(
      z.object({
        code: z.enum(TABLES.map(({ code }) => code)).meta({ description: 'Le code de la table', example: 'montants' }),
        titre: texte('Son titre', 'Montants'),
        description: texte('Ce qu’elle contient', 'Chaque montant publié avec toute sa provenance.'),
        adresse: z.url().meta({ description: 'Où la lire' }),
      }),
    )
    .meta({ description: 'Les tables ouvertes' }),
})

/** Un refus (RFC 9457). */
export const PROBLEME = z.object({
  type: texte('Le genre du problème', 'about:blank'),
  title: texte('Ce qui ne va pas', 'Demande mal formée'),
  status: z.int().meta({ description: 'Le code HTTP', example: 400 }),
  detail: z.string().optional().meta({ description: 'Ce qu’il faut en savoir de plus' }),
  instance: z.string().optional().meta({ description: 'Ce qui désigne cette erreur au journal du serveur' }),
  erreurs: z
    .array(
      z.object({
        parametre: texte('Le paramètre refusé', 'nature'),
        message: texte('Pourquoi', 'Option invalide'),
      }),
    )
    .optional()
    .meta({ description: 'Toutes les erreurs de la demande' }),
})
