import { LiensFormats } from '@/components/ui/liens-formats'
import type { ActeLu } from './acte-lu'

type TelechargementsProps = {
  readonly lu: ActeLu
  /** La publication que montre la page : toutes ses lignes viennent d’elle. */
  readonly publicationId: string
}

/** Ce que montre la page d’un acte, en fichiers : un par tableau qu’elle a. */
export function Telechargements({ lu: { csv, acte, analyse }, publicationId }: TelechargementsProps) {
  const fichiers = [
    { table: 'mesures', libelle: 'Les mesures', lignes: acte.mesures },
    { table: 'actions', libelle: 'Les actions', lignes: acte.actions },
    { table: 'parite', libelle: 'Les bilans', lignes: analyse.bilans },
    { table: 'ecarts', libelle: 'Les écarts', lignes: analyse.ecarts },
  ].filter(({ lignes }) => lignes.length > 0)
  return (
    <div className="max-w-texte space-y-2">
      {csv !== null && acte.montants.length > 0 && <LiensFormats csv={csv} libelle="Télécharger les montants" />}
      {fichiers.map(({ table, libelle }) => (
        <LiensFormats key={table} csv={`/donnees/${table}.csv?publication_id=${publicationId}`} libelle={libelle} />
      ))}
      <p className="text-sm text-encre-douce">
        Le CSV s’ouvre dans un tableur français{'\u202f'}; celui «{'\u00a0'}pour machines{'\u00a0'}» suit la norme et
        compte en centimes entiers. Une absence y est nommée, jamais remplacée par zéro.
      </p>
    </div>
  )
}
