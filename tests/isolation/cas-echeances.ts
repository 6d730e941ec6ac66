import {
  createJalon,
  deleteJalon,
  placeJalonsHabituels,
  settleJalon,
  updateJalon,
} from '@/lib/features/jalons/commands'
import { listJalons } from '@/lib/features/jalons/queries'
import { listFaitsRecents } from '@/lib/features/journal/queries'
import { markAllRead, markRead, updatePreference } from '@/lib/features/notifications/commands'
import { countNonLues, getPreference, listNotifications } from '@/lib/features/notifications/queries'
import { listTaches, listVeilles } from '@/lib/features/taches/queries'
import { getTerritoireSuivi } from '@/lib/features/territoires/queries'
import {
  type Attendus,
  type Cas,
  type Cible,
  createCas,
  DES_DEUX_COTES,
  ECRITURE,
  LECTURE,
} from '@/tests/isolation/cas'

/** Chacun n’y lit que ce qui le concerne. */
const A_SOI: Attendus = {
  etranger: 'aveugle',
  etatAilleurs: 'aveugle',
  lecteur: 'aveugle',
  etatDuLieu: 'aveugle',
}
/** Chacun n’y change que ce qui est à lui. */
const LE_SIEN: Attendus = {
  etranger: 'titulaire',
  etatAilleurs: 'titulaire',
  lecteur: 'titulaire',
  etatDuLieu: 'titulaire',
}

/** Le suivi n’est pas l’affaire des agents qui écrivent, et ne sort pas du périmètre. */
const SUIVI: Attendus = { etranger: 'interdit', etatAilleurs: 'introuvable', lecteur: 'permis', etatDuLieu: 'permis' }

const saisie = { libelle: 'Essai', echeance: '2040-01-01', attenduDe: 'etat' } as const
const designer = ({ jalonId }: Cible) => ({ jalonId, version: 0 })

/** Échéances, tâches, notifications et préférences. */
export const CAS_ECHEANCES: readonly Cas[] = [
  createCas(listJalons, ({ conventionId }) => ({ conventionId }), LECTURE),
  createCas(createJalon, ({ conventionId }) => ({ conventionId, ...saisie }), DES_DEUX_COTES, 'etatDuLieu', 'transmis'),
  createCas(updateJalon, (cible) => ({ ...designer(cible), ...saisie }), DES_DEUX_COTES, 'etatDuLieu', 'transmis'),
  createCas(
    settleJalon,
    (cible) => ({ ...designer(cible), fait: 'oui' as const }),
    DES_DEUX_COTES,
    'valideur',
    'transmis',
  ),
  createCas(deleteJalon, designer, DES_DEUX_COTES, 'valideur', 'transmis'),
  createCas(placeJalonsHabituels, ({ acteId }) => ({ acteId }), ECRITURE),
  createCas(listTaches, () => ({}), { ...A_SOI, lecteur: 'permis', etatDuLieu: 'permis' }, 'etatDuLieu', 'transmis'),
  createCas(
    listVeilles,
    () => ({}),
    { ...A_SOI, etranger: 'interdit', lecteur: 'permis', etatDuLieu: 'permis' },
    'etatDuLieu',
    'transmis',
  ),
  createCas(getTerritoireSuivi, () => ({ slug: 'haute-loire' }), SUIVI, 'etatDuLieu'),
  createCas(listFaitsRecents, ({ collectiviteId }) => ({ collectiviteId }), SUIVI, 'etatDuLieu', 'transmis'),
  createCas(listNotifications, () => ({}), A_SOI, 'valideur', 'discute'),
  createCas(countNonLues, () => ({}), A_SOI),
  createCas(getPreference, () => ({}), A_SOI),
  createCas(
    markRead,
    ({ notificationId }) => ({ notificationId }),
    { ...LECTURE, lecteur: 'introuvable' },
    'valideur',
    'discute',
  ),
  createCas(markAllRead, () => ({}), LE_SIEN),
  createCas(updatePreference, () => ({ courriels: 'immediat' as const }), LE_SIEN),
]
