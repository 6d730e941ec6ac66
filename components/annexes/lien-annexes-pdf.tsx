import { Icon } from '@/components/ui/icon'

/** Les mêmes annexes en fichier. */
export function LienAnnexesPdf({ href }: { readonly href: string }) {
  return (
    <p className="ecran-seulement">
      <a href={href} className="inline-flex min-h-6 items-center gap-1.5 font-semibold">
        <Icon name="telecharger" className="size-4" />
        Les annexes en PDF
      </a>
    </p>
  )
}
