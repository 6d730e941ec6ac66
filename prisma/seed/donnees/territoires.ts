import type { Periode } from '@/lib/domain/periode'
import { periodeDe, toContenu, toFaits } from './contenus'
import { documentDe } from './documents'
import { emploiDe, particularitesDe } from './emplois'
import { type Ligne, lignes } from './lignes'
import { PARTICULARITES, type Particularites } from './particularites'
import type { ActeSource, ConventionSource } from './types'

const TITRES = {
  calpae: 'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi',
  cls: 'Contrat local des solidarités',
} as const

const LIBELLES = { calpae: 'Convention initiale', cls: 'Contrat initial' } as const

/** Faute de période dans la source, celle que les CALPAE ont d’abord couverte fait l’adresse, jamais une date. */
const ANNEES_PAR_DEFAUT = '2019-2021'

function anneesDe({ debut, fin }: Periode): string {
  return `${debut.slice(0, 4)}-${fin.slice(0, 4)}`
}

/** La période d’une convention dépasse l’année civile ; une ligne d’une seule année ne date que son montant. */
function findPeriode(lues: readonly Ligne[]): Periode | undefined {
  return lues.map(periodeDe).find(({ debut, fin }) => debut.slice(0, 4) !== fin.slice(0, 4))
}

/** Un avenant est une photographie entière : il reprend ce que la convention initiale portait déjà. */
function toActes(lues: readonly Ligne[], premiere: Ligne, particularites: Particularites): ActeSource[] {
  const { avenant, dateDeDeliberation, deliberation, libelle } = particularites
  const nouvelles = lues.filter((ligne) => particularitesDe(ligne).avenant)
  const initial = toContenu(
    lues.filter((ligne) => !nouvelles.includes(ligne)),
    dateDeDeliberation,
  )
  const commun = { source: premiere.source, signataires: [], actions: [], ecarts: [] }
  const convention: ActeSource = {
    ...commun,
    ...initial,
    rang: 0,
    libelle: libelle ?? LIBELLES[premiere.cadre],
    periode: findPeriode(lues),
    deliberation: deliberation ?? initial.deliberation,
  }
  if (!avenant) return [convention]
  const ajouts = toContenu(nouvelles, dateDeDeliberation)
  return [
    convention,
    {
      ...commun,
      ...ajouts,
      rang: 1,
      libelle: avenant.libelle,
      numero: avenant.numero,
      periode: nouvelles.map(periodeDe)[0],
      deliberation: avenant.deliberation ?? ajouts.deliberation,
      denombrements: [...initial.denombrements, ...ajouts.denombrements],
      mesures: [...initial.mesures, ...ajouts.mesures],
      montants: [...initial.montants, ...ajouts.montants],
    },
  ]
}

/** Les lignes de la collectivité qui a succédé à un département valent pour chacune des conventions dont elle a hérité. */
function toConvention(code: string): readonly ConventionSource[] {
  const particularites = PARTICULARITES[code] ?? {}
  const { successeur, annees: anneesDeLAdresse } = particularites
  const lues = lignes.filter(
    (ligne) => ligne.collectivite_code === code || ligne.collectivite_code === successeur?.collectivite,
  )
  const [premiere] = lues
  if (!premiere) return []
  const periode = findPeriode(lues)
  const annees = periode && anneesDe(periode)
  return [
    {
      collectivite: successeur?.collectivite ?? code,
      departements: successeur && [code],
      cadre: premiere.cadre,
      slug: `${premiere.cadre}-${annees ?? anneesDeLAdresse ?? ANNEES_PAR_DEFAUT}${successeur?.suffixe ?? ''}`,
      titre: [TITRES[premiere.cadre], annees].filter(Boolean).join(' '),
      periode,
      periodeNote: periode ? undefined : 'La source ne donne pas la période de la convention.',
      sources: Object.fromEntries(lues.map(({ source }) => [source, documentDe(source)])),
      actes: toActes(lues, premiere, particularites),
      faits: lues.flatMap(toFaits),
    },
  ]
}

const heritieres = new Set(Object.values(PARTICULARITES).map(({ successeur }) => successeur?.collectivite))

const codes = new Set(
  lignes
    .filter((ligne) => emploiDe(ligne) !== 'ailleurs')
    .map((ligne) => ligne.collectivite_code)
    .filter((code) => !heritieres.has(code)),
)

/** Les conventions que seul le relevé fait connaître. */
export const conventionsDuReleve: readonly ConventionSource[] = [...codes].flatMap(toConvention)
