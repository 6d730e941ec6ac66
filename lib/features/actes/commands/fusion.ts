import 'server-only'
import { planFusion } from '@/lib/domain/avenant/fusion'
import { findTotalDeplace } from '@/lib/domain/avenant/totaux-conserves'
import { decrireTotalDeplace } from '@/lib/domain/phrase/avenant'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import {
  findLigne,
  firstVersion,
  type LigneChargee,
  refuseFiliation,
  toSujetColonnes,
  touchVersion,
  writeFiliations,
} from '../lignes'
import { type ActeCharge, loadActe } from '../load'
import { createModification } from '../modification'
import { fusionSchema } from '../schema-filiation'

const MONTANTS_A_ACCORDER =
  'un montant en cacherait d’autres, ou cesserait d’en cacher. Chiffrez d’abord ces lignes au même niveau, sous la même mesure.'

interface Reunion {
  readonly collectiviteId: string
  readonly acteId: string
  readonly id: string
  readonly lignee: string
  readonly intitule: string
  readonly lignes: readonly [LigneChargee, ...LigneChargee[]]
  readonly signature: ReturnType<typeof firstVersion>
}

/**
 * Réunit plusieurs lignes en une, de lignée neuve, qui reprend la fiche de la première. Les montants de même portée
 * s’additionnent ; une absence reste une absence.
 */
export const mergeLignes = createModification({
  nom: 'ligne.fusionner',
  schema: fusionSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, niveau, ligneId, autres, intitule }, acte) {
    const { tx, journal } = atelier
    const ids = [...new Set([ligneId, ...autres])]
    const refus = refuseFiliation(acte)
    if (refus) return refus
    const charge = await loadActe(tx, acteId)
    if (!charge) return refuse('introuvable')
    const lignes = ids.flatMap((id) => findLigne(charge, niveau, id) ?? [])
    const [premiere, ...suivantes] = lignes
    if (!premiere || lignes.length !== ids.length) return refuse('introuvable')
    if (suivantes.length === 0) {
      return refuse('invalide', undefined, { autres: ['Cochez au moins une autre ligne à réunir.'] })
    }
    const { collectiviteId } = acte
    const [id, lignee] = [crypto.randomUUID(), crypto.randomUUID()]
    const reunion: Reunion = {
      collectiviteId,
      acteId,
      id,
      lignee,
      intitule,
      lignes: [premiere, ...suivantes],
      signature: firstVersion(atelier),
    }
    const create = niveau === 'mesure' ? mergeMesures : mergeActions
    const retirer = await create(tx, reunion)
    await mergeMontants(atelier, reunion)
    await retirer()
    const deplace = await refuseTotalDeplace(tx, charge)
    if (deplace) return deplace
    await writeFiliations(tx, acte, 'fusion', lignes, { vers: [lignee] })
    await touchVersion(atelier, acte)
    await journal({
      objetType: niveau,
      objetId: id,
      donnees: { intitule, de: lignes.map((ligne) => ligne.intitule) },
    })
    return ok({ acteId, id })
  },
})

async function mergeMesures(tx: Transaction, reunion: Reunion) {
  const { collectiviteId, acteId, id, lignee, intitule, lignes, signature } = reunion
  const anciennes = { collectiviteId, acteId, id: { in: lignes.map((ligne) => ligne.id) } }
  const mesures = await tx.mesure.findMany({ where: anciennes })
  const modele = mesures.find((mesure) => mesure.id === lignes[0].id)
  if (!modele) throw new Error('La première mesure à réunir a disparu')
  const volet = commun(mesures.map((mesure) => mesure.volet))
  await tx.mesure.create({ data: { ...modele, ...signature, id, lignee, intitule, volet, code: null } })
  await tx.action.updateMany({
    where: { collectiviteId, acteId, mesureId: { in: lignes.map((ligne) => ligne.id) } },
    data: { mesureId: id },
  })
  return () => tx.mesure.deleteMany({ where: anciennes })
}

async function mergeActions(tx: Transaction, reunion: Reunion) {
  const { collectiviteId, acteId, id, lignee, intitule, lignes, signature } = reunion
  const anciennes = { collectiviteId, acteId, id: { in: lignes.map((ligne) => ligne.id) } }
  const actions = await tx.action.findMany({ where: anciennes, include: { phases: true } })
  const trouvee = actions.find((action) => action.id === lignes[0].id)
  if (!trouvee) throw new Error('La première action à réunir a disparu')
  const { phases, ...modele } = trouvee
  const volet = commun(actions.map((action) => action.volet))
  const mesureId = commun(actions.map((action) => action.mesureId))
  await tx.action.create({
    data: { ...modele, ...signature, id, lignee, titre: intitule, volet, mesureId, code: null },
  })
  await tx.phase.createMany({
    data: phases.map((phase) => ({ ...phase, id: crypto.randomUUID(), actionId: id })),
  })
  return () => tx.action.deleteMany({ where: anciennes })
}

/** Place sur la ligne réunie ce que le domaine en garde, et les sommes à la place de ce qu’elles additionnent. */
async function mergeMontants({ tx, viewer, maintenant }: Atelier, { collectiviteId, acteId, id, lignes }: Reunion) {
  const { gardes, sommes } = planFusion(lignes)
  const sujet = toSujetColonnes(lignes[0].niveau, id)
  const saisie = { saisiPar: viewer.utilisateurId, saisiParNom: viewer.nom, saisiLe: maintenant }
  await tx.montant.updateMany({
    where: { collectiviteId, acteId, id: { in: gardes.map((montant) => montant.id) } },
    data: sujet,
  })
  for (const { modele, valeur, sourceId, note } of sommes) {
    await tx.montant.update({
      where: { collectiviteId_id: { collectiviteId, id: modele.id } },
      data: {
        ...sujet,
        ...saisie,
        centimes: valeur.centimes,
        precision: valeur.precision,
        sourceId,
        note,
        citation: null,
        page: null,
      },
    })
  }
  const restes = new Set([...gardes, ...sommes.map(({ modele }) => modele)].map((montant) => montant.id))
  const remplaces = lignes.flatMap(({ montants }) => montants).filter((montant) => !restes.has(montant.id))
  await tx.montant.deleteMany({
    where: { collectiviteId, acteId, id: { in: remplaces.map((montant) => montant.id) } },
  })
}

/** Refuse une réunion qui change ce que les sommes retiennent : l’argent n’a pas bougé, l’acte ne doit pas le dire. */
async function refuseTotalDeplace(tx: Transaction, avant: ActeCharge): Promise<Refus | null> {
  const apres = await loadActe(tx, avant.acte.id)
  const deplace = apres && findTotalDeplace(avant.acte, apres.acte)
  if (!deplace) return null
  const phrase = decrireTotalDeplace(deplace, avant.collectivite)
  return refuse('invalide', `${phrase}${DEUX_POINTS}${MONTANTS_A_ACCORDER}`)
}

/** Ce que toutes disent pareil ; rien quand elles se contredisent. */
function commun(valeurs: readonly (string | null)[]): string | null {
  const [premiere = null] = valeurs
  return valeurs.every((valeur) => valeur === premiere) ? premiere : null
}
