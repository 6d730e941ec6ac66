import { Icon } from '@/components/ui/icon'
import { decrireMotif } from '@/lib/domain/phrase/suivi'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'

type MotifsLigneProps = { readonly ligne: Pick<LigneSuivi, 'motifs' | 'territoire'> }

/** Pourquoi appeler, la raison la plus urgente d’abord. */
export function MotifsLigne({ ligne: { motifs, territoire } }: MotifsLigneProps) {
  if (motifs.length === 0) return <span className="text-encre-douce">rien à signaler</span>
  return (
    <ul className="space-y-1">
      {motifs.map((motif) => (
        <li key={motif.tag} className="flex gap-1.5">
          <Icon
            name={motif.tag === 'indeterminable' ? 'question' : 'attention'}
            className={motif.tag === 'indeterminable' ? 'mt-1 size-4' : 'mt-1 size-4 text-alerte'}
          />
          <span className="min-w-0">{decrireMotif(motif, territoire.type)}</span>
        </li>
      ))}
    </ul>
  )
}
