import { LiensFormats } from '@/components/ui/liens-formats'

type TelechargementsProps = {
  /** Les lignes du tableau. */
  readonly tableau: string
  /** Les montants qui font ses sommes, pour les refaire. */
  readonly calcul?: string
}

/** Le tableau tel qu’on le lit, et les montants mêmes dont il est la somme. */
export function TelechargementsPilotage({ tableau, calcul }: TelechargementsProps) {
  return (
    <div className="space-y-2 text-sm">
      <LiensFormats csv={tableau} libelle="Télécharger ce tableau" />
      {calcul && <LiensFormats csv={calcul} libelle="Refaire ce calcul" />}
    </div>
  )
}
