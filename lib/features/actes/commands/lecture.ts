import 'server-only'
import { isBlocOuvert } from '@/lib/domain/cycle/blocs'
import type { Bloc } from '@/lib/domain/vocabulaire'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte } from '@/lib/platform/db/generated/client'
import { fromJour, toJour, toPeriode } from '@/lib/platform/db/jour'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import { writeMontantsLus } from '../lecture/montants'
import { writeRubriquesLues } from '../lecture/rubriques'
import { firstVersion } from '../lignes'
import { loadActe, refuseVoletInconnu, takeVersion } from '../load'
import { createModification } from '../modification'
import { toDateSignature } from '../preuves'
import { type LectureSaisie, lectureSchema } from '../schema-lecture'

type Refusee = { readonly accepte: 'non' }
type Situee = { readonly accepte: 'oui'; readonly de: number; readonly a: number }
type Acceptee<L extends readonly { readonly accepte: string }[]> = Extract<L[number], { readonly accepte: 'oui' }>

const isAcceptee = <L extends Refusee | Situee>(ligne: L): ligne is L & Situee => ligne.accepte === 'oui'

/** Les seules lignes que l’agent a gardées, chacune avec sa citation exacte. */
function keepAcceptees<L extends Refusee | Situee>(texte: string, lignes: readonly L[]) {
  return lignes
    .filter(isAcceptee)
    .map((ligne) => ({ ...ligne, citation: texte.slice(ligne.de, ligne.a).slice(0, CITATION_MAX) }))
}

const CITATION_MAX = 6_000
const FERME = 'Un bloc que ces faits changent est fermé dans cet avenant : ouvrez-le d’abord depuis l’acte.'

/** Écrit d’un coup ce que l’agent a gardé de la lecture d’un texte ; la source est créée une fois et tout la cite. */
export const saveLecture = createModification({
  nom: 'lecture.enregistrer',
  schema: lectureSchema,
  bloc: 'montants',
  async execute(atelier, saisie, acte) {
    const { tx, journal, refuseFermees } = atelier
    const { texte, source, version } = saisie
    const refus =
      (await refuseFermees([{ niveau: 'acte' }])) ??
      refuseBlocs(acte, saisie) ??
      (await takeVersion(tx, acte, version)) ??
      (await refuseVolets(atelier, acte, saisie))
    if (refus) return refus
    const charge = await loadActe(tx, acte.id)
    if (!charge) return refuse('introuvable')
    const gardes = {
      rubriques: keepAcceptees(texte, saisie.rubriques),
      montants: keepAcceptees(texte, saisie.montants),
      denombrements: keepAcceptees(texte, saisie.denombrements),
      signataires: keepAcceptees(texte, saisie.signataires),
      dates: keepAcceptees(texte, saisie.dates),
      periodes: keepAcceptees(texte, saisie.periodes),
    }
    if (Object.values(gardes).every((lignes) => lignes.length === 0)) {
      return refuse('invalide', 'Rien n’est accepté : acceptez au moins une proposition.')
    }
    const { collectiviteId, conventionId, id: acteId } = acte
    const { id: sourceId } = await tx.source.create({
      data: {
        ...source,
        collectiviteId,
        conventionId,
        date: fromJour(source.date),
        precisionDate: source.date === null ? null : 'jour',
      },
    })
    const rubriques = await writeRubriquesLues(atelier, acte, gardes.rubriques, firstVersion(atelier))
    const ecrits = await writeMontantsLus(atelier, acte, { montants: gardes.montants, rubriques, sourceId })
    if (!ecrits.ok) return ecrits
    const remplaces = await writeEnTete(atelier, acte, gardes, { sourceId, deja: charge.acte })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        titre: source.titre,
        intitules: gardes.rubriques.map(({ titre }) => titre),
        changes: ecrits.value.changes,
        ...remplaces,
        faits: gardes.denombrements.length + gardes.signataires.length + gardes.dates.length + gardes.periodes.length,
      },
    })
    return ok({ acteId, sourceId })
  },
})

function refuseBlocs(
  acte: Acte,
  { rubriques, dates, periodes, signataires, denombrements }: LectureSaisie,
): Refus | null {
  const accepte = (lignes: readonly { readonly accepte: 'oui' | 'non' }[]) => lignes.some((l) => l.accepte === 'oui')
  const touches: readonly (readonly [Bloc, boolean])[] = [
    ['mesures', accepte(rubriques)],
    ['periode', [dates, periodes, signataires, denombrements].some((lignes) => accepte([...lignes]))],
  ]
  return touches.some(([bloc, touche]) => touche && !isBlocOuvert(acte, bloc)) ? refuse('fige', FERME) : null
}

async function refuseVolets({ tx }: Atelier, acte: Acte, { rubriques, denombrements }: LectureSaisie) {
  const cites = [...rubriques, ...denombrements].flatMap((l) =>
    l.accepte === 'oui' && l.volet !== null ? [l.volet] : [],
  )
  for (const volet of new Set(cites)) {
    const refus = await refuseVoletInconnu(tx, acte, volet)
    if (refus) return refuse('invalide', `Le volet « ${volet} » n’existe pas dans le cadre de la convention.`)
  }
  return null
}

type EnTete = {
  readonly [C in 'denombrements' | 'signataires' | 'dates' | 'periodes']: readonly (Acceptee<LectureSaisie[C]> & {
    readonly citation: string
  })[]
}

interface Provenance {
  readonly sourceId: string
  readonly deja: { readonly denombrements: readonly unknown[]; readonly signataires: readonly unknown[] }
}

/** Ajoute à l’en-tête sans rien y remplacer, hors la période et la date que l’agent vient d’accepter : il les rend, avant et après. */
async function writeEnTete({ tx }: Atelier, acte: Acte, lus: EnTete, { sourceId, deja }: Provenance) {
  const cle = { collectiviteId: acte.collectiviteId, acteId: acte.id }
  await tx.denombrement.createMany({
    data: lus.denombrements.map(({ objet, nombre, volet, citation }, rang) => ({
      ...cle,
      objet,
      nombre,
      volet,
      citation,
      sourceId,
      ordre: deja.denombrements.length + rang,
    })),
  })
  await tx.signataire.createMany({
    data: lus.signataires.map(({ nom, fonction, partie }, rang) => ({
      ...cle,
      nom,
      fonction,
      partie,
      ordre: deja.signataires.length + rang,
    })),
  })
  const deliberations = lus.dates.filter(({ role }) => role === 'deliberation')
  await tx.deliberation.createMany({
    data: deliberations.map(({ jour, organe, numero }) => ({ ...cle, organe, numero, date: fromJour(jour) })),
  })
  const signature = lus.dates.find(({ role }) => role === 'signature')
  const [periode] = lus.periodes
  await tx.acte.update({
    where: { collectiviteId_id: { collectiviteId: acte.collectiviteId, id: acte.id } },
    data: {
      ...(signature && toDateSignature({ dateSignature: signature.jour, precisionDateSignature: signature.precision })),
      ...(signature && acte.sourceId === null && { sourceId, citation: signature.citation }),
      ...(periode && { periodeDebut: fromJour(periode.debut), periodeFin: fromJour(periode.fin) }),
    },
  })
  return {
    ...(signature && {
      signature: {
        de: acte.dateSignature && { jour: toJour(acte.dateSignature), precision: acte.precisionDateSignature },
        vers: { jour: signature.jour, precision: signature.precision },
      },
    }),
    ...(periode && {
      periode: {
        de: toPeriode(acte.periodeDebut, acte.periodeFin),
        vers: { debut: periode.debut, fin: periode.fin },
      },
    }),
  }
}
