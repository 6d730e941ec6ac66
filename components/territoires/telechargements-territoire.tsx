import { LiensFormats } from '@/components/ui/liens-formats'

type TelechargementsTerritoireProps = {
  readonly adresse: string
  /** Le jour dont la page montre la situation ; sans lui, aujourd’hui. */
  readonly jour?: string | undefined
}

/** Les chiffres de la page en fichiers : ses bilans, les montants dont ils viennent, et ses sommes quand elle en montre. */
export function TelechargementsTerritoire({ adresse, jour }: TelechargementsTerritoireProps) {
  const suite = jour === undefined ? '' : `?au=${jour}`
  return (
    <section aria-labelledby="fichiers" className="ecran-seulement mt-16 max-w-texte space-y-2">
      <h2 id="fichiers">Télécharger</h2>
      <LiensFormats csv={`${adresse}/parite.csv${suite}`} libelle="Bilans" />
      <LiensFormats csv={`${adresse}/montants.csv${suite}`} libelle="Montants, avec leurs sources" />
      {jour !== undefined && <LiensFormats csv={`${adresse}/totaux.csv${suite}`} libelle="Sommes à cette date" />}
    </section>
  )
}
