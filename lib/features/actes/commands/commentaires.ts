import 'server-only'
import { nommerAncre } from '@/lib/domain/examen/ancre'
import { canRouvrirLigne, type GesteFil, isDiscute, listGestesFil } from '@/lib/domain/examen/remarque'
import { type Cote, getAutreCote } from '@/lib/domain/vocabulaire'
import { getCoteViewer } from '@/lib/platform/auth/viewer'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import type { Acte, Fil, Prisma } from '@/lib/platform/db/generated/client'
import { ok, type Refus, type Result, refuse } from '@/lib/platform/result'
import { findActe, loadActeVu } from '../load'
import { filDesigneSchema, filSchema, reponseFilSchema } from '../schema-examen'

const CLOSE = 'Cette discussion est close : l’acte est signé ou abandonné.'
const ROUVERTURE = 'Une ligne ne se rouvre que par l’État, pendant l’examen.'

/** Ouvre une discussion sur l’acte, une ligne, un champ ou un montant que son auteur a sous les yeux. */
export const createFil = createCommand({
  nom: 'commentaire.ouvrir',
  permission: 'acte.commenter',
  schema: filSchema,
  load: findActe,
  async execute(atelier, { acteId, ancre: ancreFil, texte, ouvreLigne }, acte) {
    const { tx, viewer, maintenant, journal } = atelier
    const { collectiviteId, statut } = acte
    const cote = getCoteViewer(viewer, collectiviteId)
    if (cote === null) return refuse('interdit')
    if (!isDiscute(statut)) return refuse('fige', CLOSE)
    if (ouvreLigne && !canRouvrirLigne(cote, statut)) {
      return refuse('invalide', undefined, { ouvreLigne: [ROUVERTURE] })
    }
    const lu = await loadActeVu(tx, acte, viewer)
    const libelle = lu && nommerAncre(ancreFil, lu)
    if (!libelle) return refuse('introuvable')
    const { ancre, champ } = ancreFil
    const { id: filId } = await tx.fil.create({
      data: {
        collectiviteId,
        acteId,
        ancreNiveau: ancre.niveau,
        ancreCle: ancre.niveau === 'acte' ? null : ancre.cle,
        ancreChamp: champ,
        ancreLibelle: libelle,
        ouvreLigne,
        cote,
        ouvertPar: viewer.utilisateurId,
        ouvertLe: maintenant,
      },
    })
    await writeMessage(atelier, { collectiviteId, filId, cote }, texte)
    await journal({ objetType: 'fil', objetId: filId, donnees: { libelle, ouvreLigne } })
    await tellAutreCote(atelier, acte, cote, filId)
    return ok({ acteId, filId })
  },
})

/** Répond dans une discussion ouverte. */
export const replyFil = createCommand({
  nom: 'commentaire.repondre',
  permission: 'acte.commenter',
  schema: reponseFilSchema,
  load: findActe,
  async execute(atelier, { filId, texte }, acte) {
    const trouve = await findFil(atelier, acte, filId, 'repondre')
    if ('tag' in trouve) return trouve
    await writeMessage(atelier, { collectiviteId: acte.collectiviteId, filId, cote: trouve.cote }, texte)
    return concludeFil(atelier, acte, trouve)
  },
})

/** Déclare une discussion résolue ; la ligne qu’elle rouvrait se referme. */
export const resolveFil = createCommand({
  nom: 'commentaire.resoudre',
  permission: 'acte.commenter',
  schema: filDesigneSchema,
  load: findActe,
  async execute(atelier, { filId }, acte) {
    const { viewer, maintenant } = atelier
    const trouve = await findFil(atelier, acte, filId, 'resoudre')
    if ('tag' in trouve) return trouve
    const refus = await changeFil(atelier, trouve.fil, {
      statut: 'resolu',
      resoluPar: viewer.utilisateurId,
      resoluParNom: viewer.nom,
      resoluCote: trouve.cote,
      resoluLe: maintenant,
    })
    if (refus) return refus
    await recordFil(atelier, trouve)
    await tellAutreCote(atelier, acte, trouve.cote, filId, 'resolution')
    return ok({ acteId: acte.id, filId })
  },
})

/** Rouvre une discussion résolue. */
export const reopenFil = createCommand({
  nom: 'commentaire.rouvrir',
  permission: 'acte.commenter',
  schema: filDesigneSchema,
  load: findActe,
  async execute(atelier, { filId }, acte) {
    const trouve = await findFil(atelier, acte, filId, 'rouvrir')
    if ('tag' in trouve) return trouve
    const efface = { resoluPar: null, resoluParNom: null, resoluCote: null, resoluLe: null }
    const refus = await changeFil(atelier, trouve.fil, { statut: 'ouvert', ...efface })
    return refus ?? concludeFil(atelier, acte, trouve)
  },
})

interface FilTrouve {
  readonly fil: Fil
  readonly cote: Cote
}

async function findFil(
  { tx, viewer }: Atelier,
  { collectiviteId, id: acteId, statut }: Acte,
  filId: string,
  geste: GesteFil,
): Promise<FilTrouve | Refus> {
  const fil = await tx.fil.findFirst({ where: { collectiviteId, acteId, id: filId } })
  if (!fil) return refuse('introuvable')
  const cote = getCoteViewer(viewer, collectiviteId)
  if (cote === null) return refuse('interdit')
  if (listGestesFil(fil, cote, statut).includes(geste)) return { fil, cote }
  if (!isDiscute(statut)) return refuse('fige', CLOSE)
  return geste === 'rouvrir' && fil.statut === 'resolu' ? refuse('interdit', ROUVERTURE) : refuse('conflit')
}

async function changeFil(
  { tx }: Atelier,
  { collectiviteId, id, statut }: Fil,
  data: Prisma.FilUpdateManyMutationInput,
): Promise<Refus | null> {
  const { count } = await tx.fil.updateMany({ where: { collectiviteId, id, statut }, data })
  return count === 1 ? null : refuse('conflit')
}

async function writeMessage(
  { tx, viewer, maintenant }: Atelier,
  ou: { readonly collectiviteId: string; readonly filId: string; readonly cote: Cote },
  texte: string,
): Promise<void> {
  await tx.message.createMany({
    data: { ...ou, auteurId: viewer.utilisateurId, auteurNom: viewer.nom, texte, ecritLe: maintenant },
  })
}

/** Le fait au journal, et l’autre côté prévenu qu’une discussion l’attend. */
async function concludeFil(
  atelier: Atelier,
  acte: Acte,
  trouve: FilTrouve,
): Promise<Result<{ acteId: string; filId: string }>> {
  await recordFil(atelier, trouve)
  await tellAutreCote(atelier, acte, trouve.cote, trouve.fil.id)
  return ok({ acteId: acte.id, filId: trouve.fil.id })
}

async function recordFil({ journal }: Atelier, { fil }: FilTrouve): Promise<void> {
  await journal({ objetType: 'fil', objetId: fil.id, donnees: { libelle: fil.ancreLibelle } })
}

/** L’État n’apprend rien d’un acte qui s’écrit encore : il y lira les remarques quand il lui sera transmis. */
async function tellAutreCote(
  { notify }: Atelier,
  { id: acteId, statut }: Acte,
  cote: Cote,
  filId: string,
  type: 'commentaire' | 'resolution' = 'commentaire',
): Promise<void> {
  if (cote === 'collectivite' && statut === 'brouillon') return
  await notify({ acteId, vers: getAutreCote(cote), type, objetId: filId })
}
