import { Table, Td, Th } from '@/components/ui/table'
import { sommer } from '@/lib/domain/centimes'
import type { CollectiviteContractante, MontantComplet } from '@/lib/domain/instantane'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { cleSujet } from '@/lib/domain/montant/montant'
import { isApproche } from '@/lib/domain/montant/precision'
import { type Reconduction, sommerSources } from '@/lib/domain/montant/reconduction'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'
import type { SujetSaisi } from './sujet-saisi'

type ApercuReconductionProps = {
  readonly reconduction: Reconduction<MontantComplet>
  readonly sujets: readonly SujetSaisi[]
  readonly collectivite: CollectiviteContractante
  /** Vrai quand les montants s’additionnent : ceux d’un total réparti. */
  readonly additionnes: boolean
}

/** Chaque montant d’avant et d’après, et ce qui a été arrondi ; rien n’est encore écrit. */
export function ApercuReconduction({ reconduction, sujets, collectivite, additionnes }: ApercuReconductionProps) {
  const { lignes, dejaChiffres, horsTotal, restants } = reconduction
  const arrondis = lignes.filter(({ arrondi }) => arrondi).length
  const approches = lignes.filter(({ source }) => isApproche(source.valeur.precision)).length
  const titres = new Map(sujets.map(({ cle, titre }) => [cle, titre]))
  return (
    <div className="space-y-4">
      {lignes.length > 0 && (
        <Table caption={compter(lignes.length, 'montant à écrire', 'montants à écrire')}>
          <thead>
            <tr>
              <Th>Ligne</Th>
              <Th>Financeur</Th>
              <Th numeric>Avant</Th>
              <Th numeric>Après</Th>
              <Th>Calcul</Th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(({ source, centimes, arrondi }) => (
              <tr key={source.id}>
                <Th scope="row">{titres.get(cleSujet(source.sujet))}</Th>
                <Td>{nommerPayeur(source, collectivite)}</Td>
                <Td numeric>{decrireChiffre(source.valeur)}</Td>
                <Td numeric>{formatMontant(centimes, { centimes: 'toujours' })}</Td>
                <Td>{arrondi ? 'arrondi au centime' : 'exact'}</Td>
              </tr>
            ))}
          </tbody>
          {additionnes && (
            <tfoot>
              <tr className="font-semibold">
                <Th scope="row" colSpan={2}>
                  Total
                </Th>
                <Td numeric>{formatMontant(sommerSources(lignes))}</Td>
                <Td numeric>
                  {formatMontant(sommer(lignes.map(({ centimes }) => centimes)), { centimes: 'toujours' })}
                </Td>
                <Td />
              </tr>
            </tfoot>
          )}
        </Table>
      )}
      <ul className="max-w-texte list-disc space-y-1 pl-5">
        {arrondis > 0 && <li>{compter(arrondis, 'montant est arrondi', 'montants sont arrondis')} au centime.</li>}
        {restants > 0 && (
          <li>
            {compter(restants, 'centime restait', 'centimes restaient')} après la division{'\u202f'}: les plus grands
            restes le reçoivent, à reste égal le Département.
          </li>
        )}
        {approches > 0 && (
          <li>
            {compter(approches, 'montant d’avant était arrondi', 'montants d’avant étaient arrondis')}
            {'\u202f'}:{' '}
            {additionnes
              ? 'le calcul, lui, donne des centimes. Vérifiez-les avant de les écrire.'
              : 'multipliés, ils restent approchés.'}
          </li>
        )}
        {dejaChiffres.length > 0 && (
          <li>
            {compter(
              dejaChiffres.length,
              'montant de la nouvelle période a déjà un chiffre et reste',
              'montants de la nouvelle période ont déjà un chiffre et restent',
            )}{' '}
            {dejaChiffres.length > 1 ? 'tels quels' : 'tel quel'}.
          </li>
        )}
        {horsTotal.length > 0 && (
          <li>
            {compter(horsTotal.length, 'montant n’est pas repris', 'montants ne sont pas repris')}
            {'\u202f'}: un autre le contient déjà, ou sa ligne ne s’additionne pas aux autres.
          </li>
        )}
        <li>
          Les nouveaux chiffres n’ont pas encore de source{'\u202f'}: celle d’avant parlait des anciens. Leur note dit
          le calcul.
        </li>
      </ul>
    </div>
  )
}
