import { FORMATS, type Format, getAdresseFormat, LIBELLES_FORMATS } from '@/lib/domain/format-fichier'
import { Icon } from './icon'

type LiensFormatsProps = {
  /** L’adresse du fichier CSV ; les autres formats en partagent le début. */
  readonly csv: string
  /** Ce que le premier lien fait : « Télécharger les montants ». */
  readonly libelle: string
  readonly formats?: readonly Format[]
}

/** Un même tableau à télécharger : le CSV d’un tableur d’abord, les autres formats à sa suite. */
export function LiensFormats({ csv, libelle, formats = FORMATS }: LiensFormatsProps) {
  return (
    <p className="ecran-seulement flex flex-wrap items-center gap-x-4 gap-y-1">
      {formats.map((format, rang) => (
        <a
          key={format}
          href={getAdresseFormat(csv, format)}
          download
          // Une page en a plusieurs séries : lu seul, chaque lien dit de quoi il est le fichier.
          aria-label={rang === 0 ? undefined : `${LIBELLES_FORMATS[format]}, ${libelle}`}
          className={rang === 0 ? 'inline-flex items-center gap-1.5 font-semibold' : 'inline-block'}
        >
          {rang === 0 && <Icon name="telecharger" className="size-4" />}
          {rang === 0 ? `${libelle} (${LIBELLES_FORMATS[format]})` : LIBELLES_FORMATS[format]}
        </a>
      ))}
    </p>
  )
}
