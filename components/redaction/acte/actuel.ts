import type { Acte } from '@/lib/domain/instantane'
import { formatJourSaisie } from '@/lib/domain/periode'
import type { SaisiePreuves } from '@/lib/features/actes/schema-signature'

/** Les preuves de signature enregistrées, telles que leurs champs les affichent. */
export function toSaisiePreuves({
  dateSignature,
  precisionDateSignature,
  signataires,
  deliberations,
}: Pick<Acte, 'dateSignature' | 'precisionDateSignature' | 'signataires' | 'deliberations'>): SaisiePreuves {
  return {
    dateSignature: formatJourSaisie(dateSignature),
    precisionDateSignature: precisionDateSignature ?? 'jour',
    signataires: signataires.map(({ nom, fonction, partie }) => ({ nom, fonction, partie })),
    deliberations: deliberations.map(({ date, organe, numero, url }) => ({
      date: formatJourSaisie(date),
      organe,
      numero,
      url,
    })),
  }
}
