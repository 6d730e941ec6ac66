import { Icon } from '@/components/ui/icon'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { adresseExport, FORMATS_SUIVI, type FormatSuivi } from './adresse-suivi'

const LIBELLES = {
  csv: 'CSV (tableur)',
  xlsx: 'Classeur XLSX',
  json: 'JSON',
} as const satisfies Record<FormatSuivi, string>

/** La liste telle qu’on la voit, toutes pages comprises, à emporter. */
export function ExportsSuivi({ criteres }: { readonly criteres: CriteresSuivi }) {
  return (
    <section aria-labelledby="exports" className="ecran-seulement space-y-2">
      <h3 id="exports">Emporter cette liste</h3>
      <p className="max-w-texte text-encre-douce">
        Toutes les pages, avec ces filtres et dans cet ordre, que le classeur et le JSON redisent avec la date. Ces
        fichiers disent aussi ce qui n’est pas public
        {POINT_VIRGULE}ne les publiez pas.
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {FORMATS_SUIVI.map((format) => (
          <li key={format}>
            <a
              href={adresseExport(criteres, format)}
              download
              className="inline-flex min-h-11 items-center gap-2 font-semibold"
            >
              <Icon name="telecharger" />
              {LIBELLES[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
