import { z } from 'zod'
import { FORMATS_DOCUMENT, isPublieParDefaut, OCTETS_MAX, TYPES_DOCUMENT } from '@/lib/domain/document'
import { texteObligatoire } from '@/lib/domain/saisie'

export const acteSchema = z.object({ acteId: z.uuid() })
export const documentSchema = z.object({ documentId: z.uuid() })
export const morceauSchema = documentSchema.extend({ rang: z.number().int().min(0) })

/** Ce que l’agent écrit à côté du fichier. */
export const champsDepotSchema = z
  .object({
    type: z.enum(TYPES_DOCUMENT, { error: 'Choisissez la nature du document.' }),
    titre: texteObligatoire('Donnez un titre : il se lira dans la liste des pièces.'),
    publication: z.enum(['ordinaire', 'publier', 'garder']).catch('ordinaire'),
    /** Le document que celui-ci remplace. */
    remplace: z
      .union([z.literal('').transform(() => null), z.uuid()])
      .nullish()
      .transform((id) => id ?? null),
  })
  .transform(({ publication, ...champs }) => ({
    ...champs,
    aPublier: publication === 'ordinaire' ? isPublieParDefaut(champs.type) : publication === 'publier',
  }))

/** Un fichier déjà examiné, que l’on relit morceau par morceau. */
export const depotSchema = acteSchema.extend({
  type: z.enum(TYPES_DOCUMENT),
  titre: z.string().min(1),
  aPublier: z.boolean(),
  remplace: z.uuid().nullable(),
  nomFichier: z.string().min(1),
  format: z.enum(FORMATS_DOCUMENT),
  octets: z.number().int().min(1).max(OCTETS_MAX),
  sha256: z.string().length(64),
  morceaux: z.custom<() => AsyncIterable<Uint8Array>>((valeur) => typeof valeur === 'function'),
})

export const publicationSchema = documentSchema.extend({
  aPublier: z.union([z.boolean(), z.enum(['oui', 'non'])]).transform((valeur) => valeur === true || valeur === 'oui'),
})
