import 'server-only'
import { findEntete } from '@/lib/domain/import/entete'
import { montrerCase } from '@/lib/domain/import/feuille'
import { createQuery } from '@/lib/platform/command/create-query'
import { computeEmpreinteApercu, findImportARelire, parseImport, previewActe } from '../import-lu'
import { loadActe } from '../load'
import { acteSchema } from '../schema'
import { effetsSchema, importSchema } from '../schema-import'

const EXEMPLES = 2

/** Les imports d’un acte, du plus récent au plus ancien, et le fichier que cette personne n’a pas fini de relire. */
export const listImports = createQuery({
  nom: 'imports.lister',
  permission: 'acte.modifier',
  schema: acteSchema,
  async execute(tx, { acteId }, viewer) {
    const acte = await tx.acte.findFirst({ where: { id: acteId }, select: { collectiviteId: true } })
    if (!acte) return null
    const imports = await tx.import.findMany({
      where: { collectiviteId: acte.collectiviteId, acteId },
      orderBy: [{ deposeLe: 'desc' }, { id: 'desc' }],
      omit: { classeur: true, correspondance: true, memoire: true },
    })
    return {
      aRelire:
        imports.find(({ statut, deposePar }) => statut === 'a_verifier' && deposePar === viewer.utilisateurId) ?? null,
      faits: imports
        .filter(({ statut }) => statut !== 'a_verifier')
        .map(({ effets, ...trace }) => ({ ...trace, effets: effetsSchema.parse(effets) })),
    }
  },
})

/** Ce qu’un fichier déposé ferait de l’acte d’aujourd’hui, et comment il est lu. Rien n’est écrit. */
export const previewActeImport = createQuery({
  nom: 'import.relire',
  permission: 'acte.modifier',
  schema: importSchema,
  async execute(tx, entree, viewer) {
    const ligne = await findImportARelire(tx, entree, viewer.utilisateurId)
    const charge = ligne && (await loadActe(tx, ligne.acteId))
    if (!ligne || !charge) return null
    const lu = parseImport(ligne)
    const { classeur, correspondance } = lu
    const feuille = classeur.feuilles[correspondance.feuille]
    const entete = feuille ? findEntete(feuille) : null
    const donnees = feuille?.lignes.slice((entete?.derniere ?? 0) + 1) ?? []
    const apercu = previewActe(lu, charge)
    return {
      nomFichier: ligne.nomFichier,
      deposeLe: ligne.deposeLe,
      correspondance,
      feuilles: classeur.feuilles.map(({ nom }) => nom),
      colonnes: (entete?.titres ?? []).map((titre, rang) => ({
        titre,
        exemples: donnees
          .flatMap((cases) => cases[rang] ?? [])
          .slice(0, EXEMPLES)
          .map(montrerCase),
      })),
      /** Les libellés du fichier que rien dans l’acte ne porte, choisis ou non. */
      libelles: previewActe({ classeur, correspondance: { ...correspondance, intitules: {} } }, charge).inconnus,
      apercu,
      empreinte: computeEmpreinteApercu(apercu),
    }
  },
})
