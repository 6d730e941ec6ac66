import { LiensFormats } from '@/components/ui/liens-formats'

/** Les montants de l’acte en un fichier, une ligne par montant. */
export function Telechargements({ csv }: { readonly csv: string }) {
  return (
    <div className="max-w-texte space-y-2">
      <LiensFormats csv={csv} libelle="Télécharger les montants" />
      <p className="text-sm text-encre-douce">
        Une ligne par montant, avec sa source. Le CSV s’ouvre dans un tableur français{'\u202f'}; celui «{'\u00a0'}pour
        machines{'\u00a0'}» suit la norme et compte en centimes entiers. Une absence y est nommée, jamais remplacée par
        zéro.
      </p>
    </div>
  )
}
