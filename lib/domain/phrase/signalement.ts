import { centimes } from '@/lib/domain/centimes'
import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

interface MontantAPlat {
  readonly sujet: string
  readonly financeur: string
  readonly financeurNom: string | null
  readonly nature: string
  readonly periode: Periode | null
  readonly centimes: bigint | null
}

const FINANCEURS = new Map<string, string>(Object.entries(LIBELLES_FINANCEURS))
const NATURES = new Map<string, string>(Object.entries(LIBELLES_NATURES))

/** « Mobilité, État, 2020, annoncé : 12 000 € » : le montant qu’un lecteur désigne, en une ligne. */
export function decrireMontantPublie({ sujet, financeur, financeurNom, nature, ...montant }: MontantAPlat): string {
  const valeur = montant.centimes === null ? LIBELLES_ABSENCES.non_renseigne : formatMontant(centimes(montant.centimes))
  const mots = [
    sujet,
    financeurNom ?? FINANCEURS.get(financeur) ?? financeur,
    ...(montant.periode === null ? [] : [formatPeriode(montant.periode)]),
    NATURES.get(nature)?.toLocaleLowerCase('fr') ?? nature,
  ]
  return `${mots.join(', ').slice(0, LONGUEUR_MOTS)}${DEUX_POINTS}${valeur}`
}

/** Ce qu’un formulaire accepte de relire, valeur comprise. */
const LONGUEUR_MOTS = 260

/** « 2 erreurs signalées attendent une réponse. » */
export function decrireSignalements(nouveaux: number): string {
  if (nouveaux === 0) return 'Aucune erreur signalée n’attend de réponse.'
  return `${compter(nouveaux, 'erreur signalée attend', 'erreurs signalées attendent')} une réponse.`
}
