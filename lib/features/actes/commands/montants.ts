import 'server-only'
import { cleSujet } from '@/lib/domain/montant/montant'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte, Montant } from '@/lib/platform/db/generated/client'
import { fromJour, toJour } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { createModification, type Touchee } from '../modification'
import { type LigneMontantSaisie, montantsSchema } from '../schema'

/** Colonnes qu’un agent décide ; la provenance (qui, quand) suit le dernier changement de l’une d’elles. */
function toColonnes(ligne: LigneMontantSaisie, ordre: number) {
  const { sujet, valeur, periode } = ligne
  const chiffre = valeur.kind === 'chiffre' ? valeur : null
  return {
    mesureId: sujet.niveau === 'mesure' ? sujet.id : null,
    actionId: sujet.niveau === 'action' ? sujet.id : null,
    ordre,
    financeur: ligne.financeur,
    financeurNom: ligne.financeurNom,
    periodeDebut: fromJour(periode.debut),
    periodeFin: fromJour(periode.fin),
    nature: ligne.nature,
    centimes: chiffre === null ? null : BigInt(chiffre.centimes),
    precision: chiffre?.precision ?? null,
    absence: valeur.kind === 'chiffre' ? null : valeur.kind,
    perimetre: ligne.perimetre,
    sourceId: ligne.sourceId,
    citation: ligne.citation,
    page: ligne.page,
    note: ligne.note,
  }
}

type Colonnes = ReturnType<typeof toColonnes>

/** Écriture comparable d’un montant, aussi gardée au journal. */
function toTrace(colonnes: Colonnes) {
  const { centimes, periodeDebut, periodeFin, ordre: _, ...reste } = colonnes
  return { ...reste, periode: `${toJour(periodeDebut)}_${toJour(periodeFin)}`, centimes: centimes?.toString() ?? null }
}

function pickColonnes(m: Montant): Colonnes {
  const { collectiviteId: _c, id: _i, acteId: _a, saisiPar: _p, saisiParNom: _n, saisiLe: _l, ...colonnes } = m
  return colonnes
}

type Rattachement = Pick<Colonnes, 'mesureId' | 'actionId'>

function toTouchee(id: string | null, { mesureId, actionId }: Rattachement): Touchee {
  if (mesureId !== null) return { niveau: 'montant', id, sujet: { niveau: 'mesure', id: mesureId } }
  if (actionId !== null) return { niveau: 'montant', id, sujet: { niveau: 'action', id: actionId } }
  return { niveau: 'montant', id, sujet: { niveau: 'acte' } }
}

/** Ce que touche un montant changé : lui-même là où il était, et la ligne où il va si elle n’est pas la même. */
function listTouchees(id: string, ancien: Rattachement | undefined, nouveau: Rattachement): readonly Touchee[] {
  if (ancien === undefined) return [toTouchee(null, nouveau)]
  const reste = ancien.mesureId === nouveau.mesureId && ancien.actionId === nouveau.actionId
  return [toTouchee(id, ancien), ...(reste ? [] : [toTouchee(null, nouveau)])]
}

/** Ce qu’il faut savoir de l’acte pour en remplacer les montants, en une lecture. */
async function readAvant(tx: Transaction, { collectiviteId, id }: Acte) {
  const { montants, mesures, actions, convention } = await tx.acte.findUniqueOrThrow({
    where: { collectiviteId_id: { collectiviteId, id } },
    select: {
      montants: true,
      mesures: { select: { id: true, intitule: true } },
      actions: { select: { id: true, titre: true } },
      convention: { select: { sources: { select: { id: true } } } },
    },
  })
  return {
    avant: new Map(montants.map((montant) => [montant.id, montant])),
    intitules: new Map([
      ...mesures.map(({ id: cle, intitule }) => [`mesure:${cle}`, intitule] as const),
      ...actions.map(({ id: cle, titre }) => [`action:${cle}`, titre] as const),
    ]),
    sources: new Set(convention.sources.map(({ id: cle }) => cle)),
  }
}

type Intitules = ReadonlyMap<string, string>

/** L’intitulé du jour : le journal le garde, il pourra changer. Null pour l’acte entier. */
function nommerSujet(intitules: Intitules, { mesureId, actionId }: Rattachement) {
  return intitules.get(`mesure:${mesureId}`) ?? intitules.get(`action:${actionId}`) ?? null
}

/** Vrai quand chaque référence désigne une partie de cet acte ou une source de sa convention. */
function knowsReferences(
  lignes: readonly LigneMontantSaisie[],
  intitules: Intitules,
  sources: ReadonlySet<string>,
): boolean {
  return lignes.every(
    ({ sujet, sourceId }) =>
      (sujet.niveau === 'acte' || intitules.has(cleSujet(sujet))) && (sourceId === null || sources.has(sourceId)),
  )
}

/** Écrit des montants à la place de ceux qu’ils remplacent ; un seul, corrigé là où il est, se met à jour d’une requête. */
async function replaceMontants(
  tx: Transaction,
  { collectiviteId, id: acteId }: Acte,
  ecrits: readonly Omit<Montant, 'collectiviteId' | 'acteId'>[],
  quittes: readonly string[],
): Promise<void> {
  const cle = { collectiviteId, acteId }
  const [premier] = ecrits
  if (premier && ecrits.length === 1 && quittes.length === 1 && quittes.includes(premier.id)) {
    const { id, ...data } = premier
    await tx.montant.updateMany({ where: { ...cle, id }, data })
    return
  }
  if (quittes.length > 0) await tx.montant.deleteMany({ where: { ...cle, id: { in: [...quittes] } } })
  if (ecrits.length > 0) await tx.montant.createMany({ data: ecrits.map((ecrit) => ({ ...cle, ...ecrit })) })
}

/** Remplace les montants d’un brouillon ; une ligne inchangée garde sa provenance. */
export const saveMontants = createModification({
  nom: 'montants.enregistrer',
  schema: montantsSchema,
  bloc: 'montants',
  getVersion: ({ version }) => version,
  async execute({ tx, viewer, maintenant, journal, refuseFermees }, { montants, version }, acte) {
    const { id: acteId } = acte
    const { avant, intitules, sources } = await readAvant(tx, acte)
    if (!knowsReferences(montants, intitules, sources)) return refuse('introuvable')
    if (montants.some(({ id }) => id !== null && !avant.has(id))) return refuse('introuvable')

    const lignes = montants.map((ligne, ordre) => ({
      id: ligne.id ?? crypto.randomUUID(),
      colonnes: toColonnes(ligne, ordre),
    }))
    const gardes = new Set(lignes.map(({ id }) => id))
    const changes = lignes.flatMap(({ id, colonnes }) => {
      const ancien = avant.get(id)
      const [de, vers] = [ancien ? toTrace(pickColonnes(ancien)) : null, toTrace(colonnes)]
      return JSON.stringify(de) === JSON.stringify(vers)
        ? []
        : [{ id, de, vers, sujet: nommerSujet(intitules, colonnes) }]
    })
    const retires = [...avant.values()].filter(({ id }) => !gardes.has(id))
    const changees = new Set(changes.map(({ id }) => id))
    const ferme = await refuseFermees([
      ...lignes
        .filter(({ id }) => changees.has(id))
        .flatMap(({ id, colonnes }) => listTouchees(id, avant.get(id), colonnes)),
      ...retires.map((retire) => toTouchee(retire.id, retire)),
    ])
    if (ferme) return ferme

    const aEcrire = lignes.filter(({ id, colonnes }) => changees.has(id) || avant.get(id)?.ordre !== colonnes.ordre)
    const ecrits = aEcrire.map(({ id, colonnes }) => {
      const ancien = changees.has(id) ? undefined : avant.get(id)
      return {
        id,
        ...colonnes,
        saisiPar: ancien?.saisiPar ?? viewer.utilisateurId,
        saisiParNom: ancien?.saisiParNom ?? viewer.nom,
        saisiLe: ancien?.saisiLe ?? maintenant,
      }
    })
    const quittes = [...retires, ...aEcrire].map(({ id }) => id).filter((id) => avant.has(id))
    await replaceMontants(tx, acte, ecrits, quittes)
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        changes,
        retires: retires.map((m) => ({ id: m.id, de: toTrace(pickColonnes(m)), sujet: nommerSujet(intitules, m) })),
      },
    })
    return ok({ acteId, version: version + 1 })
  },
})
