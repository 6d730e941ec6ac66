import { z } from 'zod'
import { champsTexte } from '@/lib/domain/lecture/saisie-texte'
import { jourObligatoire, montantObligatoire, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'
import { champsAction } from '@/lib/domain/saisie-fiche'
import { FINANCEURS, NATURES, PRECISIONS, PRECISIONS_DATE } from '@/lib/domain/vocabulaire'

const id = z.uuid({ error: 'Référence inconnue.' })
const entier = z.coerce.number<number | string>({ error: 'Écrivez un nombre entier.' }).int().nonnegative()

const LIGNES_MAX = 1_000

/** Ce que la lecture demande : le texte, et le document d’où il vient. */
export const texteSchema = z.object({ acteId: id, ...champsTexte })

/** Une ligne refusée n’est ni contrôlée ni écrite ; `de` et `a` bornent sa citation dans le texte. */
function lignes<F extends z.ZodRawShape>(forme: F) {
  const acceptee = z.object({ accepte: z.literal('oui'), de: entier, a: entier, ...forme })
  const refusee = z.object({ accepte: z.literal('non') })
  return z
    .array(z.discriminatedUnion('accepte', [refusee, acceptee], { error: 'Acceptez ou refusez cette ligne.' }))
    .max(LIGNES_MAX, `${LIGNES_MAX} propositions au plus.`)
    .default([])
}

/** Ce qu’une fiche peut donner d’une action, avec les exigences de son formulaire. */
const { statutAction: _s, axes: _a, phases: _p, code: _c, titre: _t, volet: _v, ...champsFiche } = champsAction

/** Une somme finance l’acte, une rubrique acceptée avec elle, ou une ligne que l’acte contient déjà. */
const sujet = z.string().regex(/^(?:acte|rubrique:\d+|(?:mesure|action):[0-9a-f-]{36})$/, 'Sujet inconnu.')

export const lectureSchema = texteSchema
  .extend({
    version: entier,
    rubriques: lignes({
      rang: entier,
      niveau: z.enum(['mesure', 'action']),
      code: texteFacultatif(40),
      titre: texteObligatoire('Donnez un intitulé.'),
      volet: texteFacultatif(40),
      ...champsFiche,
    }),
    montants: lignes({
      sujet,
      payeur: z.enum([...FINANCEURS, 'chacun'], { error: 'Indiquez qui paie.' }),
      payeurNom: texteFacultatif(),
      nature: z.enum(NATURES),
      montant: montantObligatoire('Écrivez le montant.'),
      precision: z.enum(PRECISIONS),
      debut: jourObligatoire,
      fin: jourObligatoire,
    }),
    denombrements: lignes({
      objet: z.enum(['mesure', 'action']),
      nombre: entier.max(9_999),
      volet: texteFacultatif(40),
    }),
    signataires: lignes({
      nom: texteObligatoire('Indiquez le nom du signataire.'),
      fonction: texteObligatoire('Indiquez sa fonction.'),
      partie: z.enum(['etat', 'departement', 'commissaire']),
    }),
    dates: lignes({
      role: z.enum(['signature', 'deliberation']),
      jour: jourObligatoire,
      precision: z.enum(PRECISIONS_DATE).default('jour'),
      organe: texteFacultatif(),
      numero: texteFacultatif(60),
    }),
    periodes: lignes({ debut: jourObligatoire, fin: jourObligatoire }),
  })
  .superRefine(({ rubriques, montants, dates, periodes }, contexte) => {
    const say = (path: (string | number)[], message: string) => contexte.addIssue({ code: 'custom', path, message })
    const acceptees = new Set(rubriques.flatMap((r) => (r.accepte === 'oui' ? [`rubrique:${r.rang}`] : [])))
    montants.forEach((montant, rang) => {
      if (montant.accepte === 'non') return
      if (montant.sujet.startsWith('rubrique:') && !acceptees.has(montant.sujet)) {
        say(['montants', rang, 'accepte'], 'Acceptez aussi l’intitulé de ce montant, ou refusez le montant.')
      }
      if (montant.payeur === 'autre' && montant.payeurNom === null) {
        say(['montants', rang, 'payeurNom'], 'Nommez cet autre financeur.')
      }
      if (montant.debut && montant.fin && montant.fin < montant.debut) {
        say(['montants', rang, 'fin'], 'La période finit avant d’avoir commencé.')
      }
    })
    const signatures = dates.flatMap((d, rang) => (d.accepte === 'oui' && d.role === 'signature' ? [rang] : []))
    for (const rang of signatures.slice(1)) say(['dates', rang, 'accepte'], 'Une seule date de signature par acte.')
    const gardees = periodes.flatMap((p, rang) => (p.accepte === 'oui' ? [{ ...p, rang }] : []))
    for (const { rang } of gardees.slice(1)) say(['periodes', rang, 'accepte'], 'Une seule période par acte.')
    for (const { debut, fin, rang } of gardees) {
      if (debut && fin && fin < debut) say(['periodes', rang, 'fin'], 'La période finit avant d’avoir commencé.')
    }
  })

export type LectureSaisie = z.output<typeof lectureSchema>
