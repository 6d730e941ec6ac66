import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import type { CleLigne } from '@/lib/domain/difference/ligne'
import { compter } from '@/lib/domain/phrase/nombre'
import type { ContexteExamen } from './contexte'
import { countAttentes } from './discussions'
import { LigneLue } from './ligne-examen'
import type { LigneExamen } from './lignes'

type LignesExamenProps = {
  readonly lignes: readonly LigneExamen[]
  /** Null quand il n’y a rien à quoi comparer : tout se lit, rien n’a changé. */
  readonly changees: ReadonlySet<CleLigne> | null
  readonly contexte: ContexteExamen
  /** Seulement ce qui a changé, ou tout, et l’adresse de l’autre vue. */
  readonly vue: { readonly changementsSeuls: boolean; readonly autre: string }
}

/** L’acte ligne à ligne, les remarques auprès des chiffres. */
export function LignesExamen({ lignes, changees, contexte, vue }: LignesExamenProps) {
  const montrees = vue.changementsSeuls && changees ? lignes.filter(({ cle }) => changees.has(cle)) : lignes
  const attente = lignes.reduce((somme, ligne) => somme + countAttentes(ligne), 0)
  const cachees = lignes.filter((ligne) => !montrees.includes(ligne))
  const attenteCachee = cachees.reduce((somme, ligne) => somme + countAttentes(ligne), 0)
  return (
    <section aria-labelledby="lignes" className="space-y-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 id="lignes">Lignes et remarques</h2>
          <p className="text-encre-douce">
            {compter(lignes.length, 'ligne', 'lignes')},{' '}
            {compter(attente, 'remarque ou proposition', 'remarques ou propositions')} en attente.
          </p>
        </div>
        {changees && (
          <ButtonLink href={vue.autre} variant="secondary" scroll={false}>
            {vue.changementsSeuls ? 'Montrer toutes les lignes' : 'Seulement ce qui a changé'}
          </ButtonLink>
        )}
      </div>
      {attenteCachee > 0 && (
        <p>
          {compter(attenteCachee, 'remarque attend', 'remarques attendent')} sur des lignes inchangées.{' '}
          <Link href={vue.autre}>Les montrer</Link>
        </p>
      )}
      {montrees.length === 0 ? (
        <p>Aucune ligne n’a changé.</p>
      ) : (
        <ol className="space-y-10">
          {montrees.map((ligne) => (
            <LigneLue
              key={ligne.cle}
              ligne={ligne}
              rang={lignes.indexOf(ligne)}
              changee={changees?.has(ligne.cle) ?? false}
              contexte={contexte}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
