import 'server-only'
import {
  type Correspondance,
  correspondanceSchema,
  proposeCorrespondance,
  proposeRoles,
} from '@/lib/domain/import/correspondance'
import { normaliserRecherche } from '@/lib/domain/territoire'
import { createCommand } from '@/lib/platform/command/create-command'
import { toPeriode } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { findImportARelire, parseImport, readMemoire } from '../import-lu'
import { findActe } from '../load'
import { refuseEtape } from '../modification'
import { correspondanceSaisieSchema, depotImportSchema, ECARTER, importSchema } from '../schema-import'

/**
 * Dépose un fichier à importer ; il remplace celui que la même personne n’avait pas fini de relire. Rien de l’acte n’est
 * écrit, et ce que le fichier y toucherait ne se sait pas encore : aucun bloc n’est exigé.
 */
export const depositImport = createCommand({
  nom: 'import.deposer',
  permission: 'acte.modifier',
  schema: depotImportSchema,
  load: findActe,
  async execute({ tx, viewer, maintenant, journal }, { classeur, nomFichier, octets, sha256 }, acte) {
    const refus = refuseEtape(acte)
    if (refus) return refus
    const { collectiviteId, id: acteId } = acte
    const correspondance = proposeCorrespondance(classeur, await readMemoire(tx, collectiviteId), {
      periode: toPeriode(acte.periodeDebut, acte.periodeFin),
      sourceId: null,
    })
    await tx.import.deleteMany({
      where: { collectiviteId, acteId, statut: 'a_verifier', deposePar: viewer.utilisateurId },
    })
    const { id: importId } = await tx.import.create({
      data: {
        collectiviteId,
        acteId,
        nomFichier,
        octets,
        sha256,
        deposePar: viewer.utilisateurId,
        deposeParNom: viewer.nom,
        deposeLe: maintenant,
        modifieLe: maintenant,
        classeur: JSON.parse(JSON.stringify(classeur)),
        correspondance,
      },
      select: { id: true },
    })
    await journal({ objetType: 'import', objetId: importId, donnees: { nomFichier, octets, sha256 } })
    return ok({ acteId, importId })
  },
})

/** Enregistre comment lire un fichier déposé. Une autre feuille se lit d’abord d’après ses propres titres. */
export const saveCorrespondance = createCommand({
  nom: 'import.faire_correspondre',
  permission: 'acte.modifier',
  schema: correspondanceSaisieSchema,
  load: findActe,
  async execute({ tx, viewer, maintenant, journal }, saisie, { collectiviteId }) {
    const ligne = await findImportARelire(tx, saisie, viewer.utilisateurId)
    if (!ligne) return refuse('introuvable')
    const { acteId, importId, feuille: rang, debut, fin, intitules, roles, nature, financeur, sourceId } = saisie
    const { classeur, correspondance: precedente } = parseImport(ligne)
    const feuille = classeur.feuilles[rang]
    if (!feuille) return refuse('introuvable')
    const correspondance: Correspondance = correspondanceSchema.parse({
      feuille: rang,
      roles: rang === precedente.feuille ? roles : proposeRoles(feuille, await readMemoire(tx, collectiviteId)),
      nature,
      financeur,
      periode: debut !== null && fin !== null ? { debut, fin } : null,
      sourceId,
      intitules: Object.fromEntries(
        intitules.flatMap(({ libelle, ligne: choisie }) =>
          choisie === null ? [] : [[normaliserRecherche(libelle), choisie === ECARTER ? '' : choisie]],
        ),
      ),
    })
    await tx.import.updateMany({
      where: { collectiviteId, id: importId },
      data: { correspondance, modifieLe: maintenant },
    })
    await journal({ objetType: 'import', objetId: importId, donnees: { nomFichier: ligne.nomFichier } })
    return ok({ acteId, importId })
  },
})

/** Renonce à un fichier déposé : son contenu s’efface, à toute étape de l’acte. */
export const discardImport = createCommand({
  nom: 'import.renoncer',
  permission: 'acte.modifier',
  schema: importSchema,
  load: findActe,
  async execute({ tx, viewer, journal }, cle, { collectiviteId }) {
    const ligne = await findImportARelire(tx, cle, viewer.utilisateurId)
    if (!ligne) return refuse('introuvable')
    const { id: importId, acteId, nomFichier } = ligne
    await tx.import.deleteMany({ where: { collectiviteId, id: importId, statut: 'a_verifier' } })
    await journal({ objetType: 'import', objetId: importId, donnees: { nomFichier } })
    return ok({ acteId })
  },
})
