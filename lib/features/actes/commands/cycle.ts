import 'server-only'
import { z } from 'zod'
import type { Permission } from '@/lib/domain/acces'
import { expliquerEtape } from '@/lib/domain/cycle/gestes'
import { listManquantsTransmission } from '@/lib/domain/cycle/manquants'
import { type Geste, getTransition, TRANSITIONS, type Transition } from '@/lib/domain/cycle/transitions'
import { isPlacePrise } from '@/lib/domain/cycle/trous'
import { texteObligatoire } from '@/lib/domain/saisie'
import { getAutreCote } from '@/lib/domain/vocabulaire'
import { getCoteViewer } from '@/lib/platform/auth/viewer'
import { type Atelier, type Command, createCommand } from '@/lib/platform/command/create-command'
import type { Acte, Prisma } from '@/lib/platform/db/generated/client'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import { findActe, loadActe } from '../load'
import { acteSchema } from '../schema'
import { submitVersion } from '../soumission'
import { recordVisiteEntiere } from '../visite'

const motifSchema = acteSchema.extend({ motif: texteObligatoire('Dites pourquoi : l’autre côté le lira.', 2000) })
const REPRISE = 'Cet acte, saisi après coup, ne s’examine pas : enregistrez-le comme signé, ou corrigez son en-tête.'
const PLACE_PRISE = 'Un autre acte a pris sa place : ouvrez plutôt un nouvel avenant.'
const validationSchema = acteSchema.extend({ empreinte: z.string().length(64) })

type Entree = z.output<typeof acteSchema> & { readonly motif?: string }

interface Definition<S extends z.ZodType<Entree>> {
  readonly geste: Geste
  readonly schema: S
  /** Ce que le geste exige de plus que l’étape, et ce qu’il écrit sur l’acte en passant. */
  readonly prepare?: (
    atelier: Atelier,
    entree: z.output<S>,
    acte: Acte,
  ) => Promise<Refus | Prisma.ActeUpdateManyMutationInput>
  readonly conclude?: (atelier: Atelier, acte: Acte) => Promise<Refus | null>
}

/** La porte d’un geste du cycle de vie : la table dit s’il est possible, depuis l’étape enregistrée et pour ce côté. */
function createGeste<S extends z.ZodType<Entree>>({
  geste,
  schema,
  prepare,
  conclude,
}: Definition<S>): Command<S, { readonly acteId: string }> {
  return createCommand({
    nom: `acte.${geste}`,
    permission: getPermission(geste),
    schema,
    load: findActe,
    async execute(atelier, entree, acte) {
      const { tx, viewer, maintenant, journal, notify } = atelier
      const cote = getCoteViewer(viewer, acte.collectiviteId)
      const transition = cote && getTransition(geste, acte.statut, cote)
      if (!transition) return cote ? refuse('fige', expliquerEtape(acte.statut)) : refuse('interdit')
      if (!atelier.peut(transition.permission)) return refuse('interdit')
      const preparation = prepare ? await prepare(atelier, entree, acte) : {}
      if ('tag' in preparation) return preparation
      const { collectiviteId, id: acteId, statut, version } = acte
      const { count } = await tx.acte.updateMany({
        where: { collectiviteId, id: acteId, statut, version },
        data: { ...preparation, statut: transition.vers, statutDepuis: maintenant, version: { increment: 1 } },
      })
      if (count === 0) return refuse('conflit')
      await journal({
        objetType: 'acte',
        objetId: acteId,
        donnees: { motif: entree.motif ?? null, libelle: acte.libelle },
      })
      const refus = conclude ? await conclude(atelier, acte) : null
      if (refus) return refus
      if (cote === 'etat') await recordVisiteEntiere(atelier, acte)
      if (isAttendue(transition)) {
        await notify({
          acteId,
          vers: getAutreCote(cote),
          type: 'etape',
          statut: transition.vers,
        })
      }
      return ok({ acteId })
    },
  })
}

/** La permission que toutes les transitions du geste demandent ; un geste des deux côtés se juge à son étape. */
function getPermission(geste: Geste): Permission {
  const [premiere, ...autres] = new Set(
    TRANSITIONS.filter((t) => t.geste === geste).map(({ permission }) => permission),
  )
  return premiere === undefined || autres.length > 0 ? 'acte.lire' : premiere
}

/** L’autre côté n’est prévenu que de ce qui l’a concerné ou l’attend : un brouillon abandonné ne le regarde pas. */
function isAttendue({ de, vers }: Transition): boolean {
  return vers === 'transmis' || de === 'transmis' || de === 'valide' || de === 'a_corriger'
}

/** Transmet l’acte à l’examen de l’État, si rien n’y manque. */
export const transmitActe = createGeste({
  geste: 'transmettre',
  schema: acteSchema,
  async prepare({ tx }, { acteId }, { repriseApresCoup }) {
    if (repriseApresCoup) return refuse('invalide', REPRISE)
    const charge = await loadActe(tx, acteId)
    if (!charge) return refuse('introuvable')
    const manquants = listManquantsTransmission(charge.acte)
    return manquants.length === 0 ? {} : refuse('invalide', manquants.map(({ message }) => message).join(' '))
  },
  async conclude(atelier, acte) {
    const charge = await loadActe(atelier.tx, acte.id)
    if (!charge) return refuse('introuvable')
    await submitVersion(atelier, acte, charge, 'transmission')
    return null
  },
})

/** Retire un acte de l’examen : il redevient un brouillon que l’État ne voit plus. */
export const withdrawActe = createGeste({ geste: 'retirer', schema: motifSchema })

/** Renvoie l’acte à la collectivité, avec la raison. */
export const returnActe = createGeste({ geste: 'renvoyer', schema: motifSchema })

/** Valide la version examinée, et elle seule : si le contenu a bougé depuis, la validation est refusée. */
export const validateActe = createGeste({
  geste: 'valider',
  schema: validationSchema,
  async prepare({ tx }, { empreinte }, { collectiviteId, id: acteId }) {
    // Une correction en cours s'achève d'abord : la version lue ensuite est la dernière, et le restera.
    await tx.$queryRaw`SELECT 1 FROM espace.acte WHERE collectivite_id = ${collectiviteId}::uuid AND id = ${acteId}::uuid FOR UPDATE`
    const attente = await tx.contreProposition.count({ where: { collectiviteId, acteId, statut: 'proposee' } })
    if (attente > 0) return refuse('invalide', 'Une contre-proposition attend encore une réponse.')
    const derniere = await tx.versionSoumise.findFirst({
      where: { collectiviteId, acteId },
      orderBy: { ordre: 'desc' },
      select: { sha256: true },
    })
    if (derniere?.sha256 !== empreinte) {
      return refuse('conflit', 'Le contenu a changé depuis votre examen : relisez ce qui a bougé, puis validez.')
    }
    return { empreinteValidee: empreinte }
  },
})

/** Rouvre un acte validé, avec la raison : il est de nouveau à corriger. */
export const reopenActe = createGeste({
  geste: 'rouvrir',
  schema: motifSchema,
  prepare: async () => ({ empreinteValidee: null }),
})

/** Abandonne un acte, avec la raison ; il reste lisible et peut être repris. */
export const abandonActe = createGeste({ geste: 'abandonner', schema: motifSchema })

/** Reprend un acte abandonné, si rien n’a été ouvert ni signé à sa place. */
export const restoreActe = createGeste({
  geste: 'restaurer',
  schema: acteSchema,
  async prepare({ tx }, _entree, { collectiviteId, conventionId, rang }) {
    const actes = await tx.acte.findMany({ where: { collectiviteId, conventionId } })
    return isPlacePrise(actes, rang) ? refuse('invalide', PLACE_PRISE) : {}
  },
})
