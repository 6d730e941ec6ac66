import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ActeEnCours, decrireProchaineEtape, type Place } from '@/lib/domain/cycle/etapes'
import { LIBELLES_GESTES } from '@/lib/domain/cycle/gestes'
import type { Geste } from '@/lib/domain/cycle/transitions'
import { LIBELLES_COTES } from '@/lib/domain/libelles'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import type { Cote } from '@/lib/domain/vocabulaire'

export interface EtapeLue {
  readonly depuis: Date
  readonly echeance: string | null
  readonly rouvertes: readonly unknown[]
  readonly arrivee: { readonly geste: Geste; readonly cote: Cote; readonly motif: string | null } | null
}

type EtapeActeProps = {
  readonly acte: Omit<ActeEnCours, 'echeance' | 'rouvertes'>
  readonly etape: EtapeLue
  readonly place: Place
  /** Ce qui manque, ce qui s’offre. */
  readonly children?: ReactNode
}

/** Où en est l’acte, pour qui le lit : la prochaine étape, comment il est arrivé là et pourquoi. */
export function EtapeActe({ acte, etape: { depuis, echeance, rouvertes, arrivee }, place, children }: EtapeActeProps) {
  return (
    <section aria-labelledby="etape" className="mb-12 space-y-4 rounded-md bg-surface p-6">
      <div className="space-y-1">
        <h2 id="etape">{decrireProchaineEtape({ ...acte, echeance, rouvertes: rouvertes.length }, place)}</h2>
        <p className="text-encre-douce">
          {arrivee
            ? `${LIBELLES_COTES[arrivee.cote]} ${LIBELLES_GESTES[arrivee.geste].recit} le ${ecrireInstant(depuis)}.`
            : `Depuis le ${ecrireInstant(depuis)}.`}{' '}
          <Link href="/espace/aide/cycle-de-vie">Les étapes d’un acte</Link>
        </p>
      </div>
      {arrivee?.motif && (
        <blockquote className="max-w-texte border-l-4 border-encre pl-4 whitespace-pre-line">
          {arrivee.motif}
        </blockquote>
      )}
      {children}
    </section>
  )
}
