import { centimes } from '@/lib/domain/centimes'
import type { Payeur } from '@/lib/domain/lecture/types'
import { LIBELLES_NATURES, LIBELLES_PARTIES } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatJour, formatPeriode } from '@/lib/domain/periode'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { LectureProposee } from '@/lib/features/actes/actions/lecture'
import type { Ligne } from './groupes'

export const LIBELLES_PAYEURS = {
  etat: 'État',
  departement: 'Collectivité',
  ensemble: 'Les deux ensemble',
  chacun: 'État et collectivité, ce montant chacun',
  autre: 'Autre financeur',
} as const satisfies Record<Payeur, string>

/** Ce que la proposition affirme, en une ligne. */
export function decrireProposition({ proposition }: Ligne, lecture: LectureProposee): string {
  switch (proposition.genre) {
    case 'montant':
      return decrireMontant(proposition, lecture)
    case 'rubrique':
      return [proposition.niveau === 'mesure' ? 'Mesure' : 'Action', proposition.code, proposition.titre]
        .filter(Boolean)
        .join(' ')
    case 'denombrement': {
      const objet = proposition.objet === 'mesure' ? 'mesures' : 'actions'
      return [`${proposition.nombre} ${objet}`, proposition.volet].filter(Boolean).join(', ')
    }
    case 'signataire':
      return `${proposition.nom}, ${proposition.fonction} (${decapitaliser(LIBELLES_PARTIES[proposition.partie])})`
    case 'date': {
      const role = proposition.role === 'signature' ? 'Signature' : 'Délibération'
      return `${role}${DEUX_POINTS}${proposition.jour === null ? proposition.passage.citation : formatJour(proposition.jour)}`
    }
    case 'periode':
      return `Période${DEUX_POINTS}${proposition.periode === null ? proposition.passage.citation : formatPeriode(proposition.periode)}`
    case 'territoire':
      return `Territoire${DEUX_POINTS}${proposition.nom}`
  }
}

/** « L’État » → « l’État » : seul l’article perd sa majuscule. */
function decapitaliser(libelle: string): string {
  return libelle.charAt(0).toLocaleLowerCase('fr') + libelle.slice(1)
}

type MontantLu = Extract<Ligne['proposition'], { readonly genre: 'montant' }>

function decrireMontant(
  { centimes: ecrits, payeur, payeurNom, nature, rubrique }: MontantLu,
  lecture: LectureProposee,
): string {
  const qui = payeurNom ?? LIBELLES_PAYEURS[payeur]
  const quoi = findTitre(lecture, rubrique) ?? 'acte entier'
  return `${formatMontant(centimes(BigInt(ecrits)))}, ${qui}, ${LIBELLES_NATURES[nature].toLocaleLowerCase('fr')}${DEUX_POINTS}${quoi}`
}

function findTitre({ propositions }: LectureProposee, rang: number | null): string | null {
  const rubrique = rang === null ? undefined : propositions[rang]?.proposition
  return rubrique?.genre === 'rubrique' ? rubrique.titre : null
}
