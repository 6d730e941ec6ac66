import 'server-only'
import { centimes } from '@/lib/domain/centimes'
import type { FeuilleEcrite } from '@/lib/domain/import/exportation'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { formatJourSaisie } from '@/lib/domain/periode'
import { stringifyCsv } from '@/lib/platform/tableau/ecriture-csv'

/** Une feuille en CSV, pour un tableur français : virgule décimale et dates JJ/MM/AAAA. */
export function writeFeuilleCsv({ colonnes, lignes }: FeuilleEcrite): string {
  const titres = colonnes.map(({ titre }) => titre)
  return stringifyCsv({
    colonnes: titres,
    lignes: lignes.map((ligne) =>
      Object.fromEntries(
        titres.map((titre, rang) => {
          const contenu = ligne[rang] ?? null
          // Un nombre : un texte négatif passerait pour une formule, et serait désamorcé.
          if (contenu?.genre === 'nombre') return [titre, BigInt(contenu.texte.replace('.', ''))]
          return [titre, contenu?.genre === 'jour' ? formatJourSaisie(contenu.texte) : (contenu?.texte ?? null)]
        }),
      ),
    ),
    cast: { bigint: (valeur) => formatMontantExact(centimes(valeur)).replace('.', ',') },
  })
}
