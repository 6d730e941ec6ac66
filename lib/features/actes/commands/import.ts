import 'server-only'
import { applyChoix } from '@/lib/domain/import/choix'
import { memoriser } from '@/lib/domain/import/correspondance'
import { rattacher } from '@/lib/domain/import/fiches/ajouts'
import { applyChoixFiches } from '@/lib/domain/import/fiches/choix'
import { Prisma } from '@/lib/platform/db/generated/client'
import { ok, refuse } from '@/lib/platform/result'
import { type Avant, readAvant, toColonnes } from '../colonnes-montant'
import { type LignesEcrites, type LigneVoulue, nextOrdre, writeLignes } from '../ecriture-lignes'
import { toTraceFiche } from '../effets-fiches'
import { writeFichesImportees } from '../import-fiches'
import { computeEmpreinteApercu, findImportARelire, parseImport, previewActe } from '../import-lu'
import { touchVersion } from '../lignes'
import { loadActe } from '../load'
import { createModification } from '../modification'
import { applicationSchema, type Effets } from '../schema-import'

const BOUGE = 'L’acte a changé depuis cet aperçu\u202f: le voici relu. Vérifiez-le, puis importez.'
const EN_ERREUR = 'Le fichier a encore des erreurs\u202f: rien n’est importé tant qu’il en reste une.'
const RIEN = 'Il n’y a rien à importer\u202f: l’acte dit déjà ce que vous gardez.'

/**
 * Écrit ce que l’aperçu montrait, et rien d’autre : il est refait contre l’acte d’aujourd’hui, et s’il n’est plus celui
 * qui a été lu, ou si un choix manque, rien ne s’écrit.
 */
export const applyImport = createModification({
  nom: 'montants.importer',
  schema: applicationSchema,
  bloc: null,
  async execute(atelier, { empreinte, choix, ...cle }, acte) {
    const { tx, viewer, maintenant, journal } = atelier
    const ligne = await findImportARelire(tx, cle, viewer.utilisateurId)
    const charge = ligne && (await loadActe(tx, acte.id))
    if (!ligne || !charge) return refuse('introuvable')
    const importe = parseImport(ligne)
    const apercu = previewActe(importe, charge)
    if (computeEmpreinteApercu(apercu) !== empreinte) return refuse('conflit', BOUGE)
    const { titres, changements, erreurs, inconnus } = apercu
    if (erreurs.length > 0 || inconnus.length > 0) return refuse('invalide', EN_ERREUR)
    const decisions = new Map(choix.map(({ id, decision }) => [id, decision]))
    const { retenus, indecis } = applyChoix(changements, decisions)
    const { retenues, indecises } = applyChoixFiches(apercu.fiches, decisions)
    const aFaire = indecis.length + indecises.length
    if (aFaire > 0) return refuse('invalide', `Il reste ${aFaire} choix à faire.`)
    if (retenus.length + retenues.length === 0) return refuse('invalide', RIEN)

    const fiches = await writeFichesImportees(atelier, acte, charge.acte, retenues)
    if (!fiches.ok) return fiches
    const { effets, ajoutees } = fiches.value
    const lu = await readAvant(tx, acte)
    const premier = nextOrdre(lu)
    const voulues = retenus.map(({ id, vers }, rang): LigneVoulue => {
      // Un identifiant que l’acte ne connaît pas peut être celui d’un autre : le montant en reçoit un neuf.
      const ancien = id === null ? undefined : lu.avant.get(id)
      return {
        id: ancien?.id ?? crypto.randomUUID(),
        colonnes: vers && toColonnes(rattacher(vers, ajoutees), ancien?.ordre ?? premier + rang),
      }
    })
    const ecrites = await writeLignes(atelier, acte, lu, voulues)
    if (!ecrites.ok) return ecrites
    await touchVersion(atelier, acte)
    await tx.import.updateMany({
      where: { collectiviteId: acte.collectiviteId, id: ligne.id },
      data: {
        statut: 'applique',
        classeur: Prisma.DbNull,
        correspondance: Prisma.DbNull,
        memoire: memoriser(titres, importe.correspondance.roles),
        effets: { montants: toEffets(ecrites.value, lu), fiches: [...effets] } satisfies Effets,
        appliqueLe: maintenant,
      },
    })
    await journal({
      objetType: 'acte',
      objetId: acte.id,
      donnees: {
        nomFichier: ligne.nomFichier,
        sha256: ligne.sha256,
        ...ecrites.value,
        fiches: effets.map(toTraceFiche),
      },
    })
    return ok({ acteId: acte.id, nombre: retenus.length + retenues.length })
  },
})

/** Chaque montant écrit, avant et après ; un montant retiré reprendra sa place. */
function toEffets({ changes, retires }: LignesEcrites, { avant }: Avant): Effets['montants'] {
  const montants = [...changes, ...retires.map((retire) => ({ ...retire, vers: null }))]
  return montants.map((montant) => ({ ...montant, ordre: avant.get(montant.id)?.ordre ?? 0 }))
}
