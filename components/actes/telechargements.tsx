import { Icon } from '@/components/ui/icon'

/** Les montants de l’acte en un fichier, une ligne par montant. */
export function Telechargements({ csv }: { readonly csv: string }) {
  return (
    <div className="max-w-texte space-y-2">
      <p>
        <a href={csv} download className="inline-flex items-center gap-2 font-semibold">
          <Icon name="telecharger" />
          Télécharger les montants (CSV)
        </a>
      </p>
      <p className="text-sm text-encre-douce">
        Une ligne par montant, avec sa source{'\u202f'}; colonnes séparées par des points-virgules, montants à virgule
        décimale, comme un tableur français les attend. Une absence y est nommée, jamais remplacée par zéro.
      </p>
    </div>
  )
}
