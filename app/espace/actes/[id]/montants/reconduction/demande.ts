import 'server-only'
import { z } from 'zod'
import type { ChampReconduction } from '@/components/redaction/montants/demande-reconduction'
import type { Portee } from '@/lib/domain/montant/reconduction'
import { formatJourSaisie, type Periode } from '@/lib/domain/periode'
import { apercuReconductionSchema } from '@/lib/features/actes/schema-reconduction'

/** Lit la demande que porte l’adresse ; sans elle, la nouvelle période proposée est celle de l’acte. */
export function lireDemande(
  recherche: Readonly<Record<string, string | string[] | undefined>>,
  periode: Periode | null,
  portees: readonly Portee[],
) {
  const lire = (nom: ChampReconduction, defaut = '') => {
    const valeur = recherche[nom]
    return typeof valeur === 'string' ? valeur : defaut
  }
  const valeurs = {
    portee: lire('portee'),
    debut: lire('debut', formatJourSaisie(periode?.debut ?? null)),
    fin: lire('fin', formatJourSaisie(periode?.fin ?? null)),
    facteur: lire('facteur'),
    total: lire('total'),
  }
  if (recherche.portee === undefined) return { valeurs, erreurs: {}, saisie: null }
  const { success, data, error } = apercuReconductionSchema.safeParse(valeurs)
  if (!success) return { valeurs, erreurs: z.flattenError(error).fieldErrors, saisie: null }
  if (portees.some(({ cle }) => cle === data.portee)) return { valeurs, erreurs: {}, saisie: data }
  return { valeurs, erreurs: { portee: ['L’acte n’a pas, ou plus, ces montants.'] }, saisie: null }
}
