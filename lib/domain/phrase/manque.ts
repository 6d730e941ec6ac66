import type { Cote } from '@/lib/domain/parite'
import { deTerritoire, enumerer, type NomDecline } from '@/lib/domain/phrase/grammaire'
import type { Absence } from '@/lib/domain/vocabulaire'

const ETAT: NomDecline = { nom: 'État', article: 'l’', charniere: 'de l’' }

const CONSTATS = {
  non_renseigne: ['n’est pas renseignée', 'ne sont pas renseignées'],
  sans_objet: ['est sans objet', 'sont sans objet'],
  non_disponible: ['n’est pas disponible', 'ne sont pas disponibles'],
  secret: ['est couverte par le secret', 'sont couvertes par le secret'],
} as const satisfies Record<Absence, readonly [string, string]>

/** « l’État » ou la collectivité cocontractante. */
export function getPartie(cote: Cote, collectivite: NomDecline): NomDecline {
  return cote === 'etat' ? ETAT : collectivite
}

/** « la part de l’État n’est pas renseignée », « les parts de l’État et du Département du Lot ne sont pas renseignées ». */
export function decrireManques(
  cotes: readonly Cote[],
  motifs: Readonly<Partial<Record<Cote, Absence>>>,
  collectivite: NomDecline,
): string {
  const absences = [...new Set(cotes.map((cote) => motifs[cote] ?? 'non_renseigne'))]
  const constats = absences.map((absence) => {
    const parties = cotes
      .filter((cote) => (motifs[cote] ?? 'non_renseigne') === absence)
      .map((cote) => deTerritoire(getPartie(cote, collectivite)))
    const [singulier, pluriel] = CONSTATS[absence]
    return parties.length > 1
      ? `les parts ${enumerer(parties)} ${pluriel}`
      : `la part ${enumerer(parties)} ${singulier}`
  })
  return enumerer(constats)
}
