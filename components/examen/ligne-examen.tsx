import { MontantProvenance } from '@/components/montants/montant-provenance'
import { Table, Td, Th } from '@/components/ui/table'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'
import type { ContexteExamen } from './contexte'
import { Discussions } from './discussions'
import type { LigneExamen } from './lignes'

const NIVEAUX = { acte: 'Acte', mesure: 'Mesure', action: 'Action' } as const

type LigneProps = {
  readonly ligne: LigneExamen
  readonly rang: number
  readonly changee: boolean
  readonly contexte: ContexteExamen
}

/** Une ligne de l’acte, ses chiffres, et à côté ce qui s’en dit. */
export function LigneLue({ ligne, rang, changee, contexte }: LigneProps) {
  const { niveau, code, titre, montants } = ligne
  return (
    <li className="grid gap-x-12 gap-y-4 border-t border-encre pt-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0 space-y-3">
        <p className="text-sm text-encre-douce">
          {[NIVEAUX[niveau], code, changee ? (niveau === 'acte' ? 'changé' : 'changée') : null]
            .filter((morceau) => morceau !== null)
            .join(' · ')}
        </p>
        <h3 className="mt-0!">{titre}</h3>
        {montants.length === 0 ? (
          <p className="text-encre-douce">Aucun montant.</p>
        ) : (
          <MontantsLigne ligne={ligne} contexte={contexte} />
        )}
      </div>
      <div className="min-w-0">
        <Discussions ligne={ligne} rang={rang} contexte={contexte} />
      </div>
    </li>
  )
}

function MontantsLigne({ ligne, contexte: { lu } }: Pick<LigneProps, 'ligne' | 'contexte'>) {
  return (
    <Table caption={`Montants, ${ligne.titre}`} captionHidden>
      <thead>
        <tr>
          <Th>Qui paie</Th>
          <Th>Période et nature</Th>
          <Th numeric>Montant</Th>
        </tr>
      </thead>
      <tbody>
        {ligne.montants.map((montant) => {
          const attente = ligne.propositions.find((p) => p.montantId === montant.id && p.statut === 'proposee')
          return (
            <tr key={montant.id}>
              <Th scope="row" className="font-normal!">
                {nommerPayeur(montant, lu.collectivite)}
              </Th>
              <Td>
                {formatPeriode(montant.periode)}, {LIBELLES_NATURES[montant.nature].toLocaleLowerCase('fr')}
                {montant.perimetre !== null && ` (${montant.perimetre})`}
              </Td>
              <Td numeric>
                <MontantProvenance montant={montant} contexte={lu} />
                {attente && (
                  <a href={`#proposition-${attente.id}`} className="block">
                    proposé{'\u202f'}: {decrireChiffre({ kind: 'chiffre', ...attente })}
                  </a>
                )}
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
