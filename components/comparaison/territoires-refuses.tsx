import Link from 'next/link'
import { Fragment } from 'react'
import { Td, Th } from '@/components/ui/table'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import type { ChoixComparaison } from '@/lib/domain/comparaison/choix'
import type { Comparaison } from '@/lib/domain/comparaison/comparaison'
import type { MotifRefus } from '@/lib/domain/comparaison/refus'
import { compter } from '@/lib/domain/phrase/nombre'
import { expliquerRefus, LIBELLES_MOTIFS } from '@/lib/domain/phrase/refus-comparaison'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

type TerritoiresRefusesProps = Comparaison['refusees'][number] & {
  readonly choix: ChoixComparaison
  readonly colonnes: number
}

/** Les motifs qui ne disent rien de propre à un territoire : ses pairs tiennent avec lui en une ligne. */
const COMMUNS: readonly MotifRefus[] = ['sans_convention', 'sans_montant']

/** Sur un téléphone le tableau défile : une phrase y reste dans la largeur de l’écran. */
const DANS_L_ECRAN = 'sticky left-0 block w-fit max-w-[80vw]'

/** Les territoires refusés pour un même motif : une raison, jamais un chiffre. */
export function TerritoiresRefuses({ motif, lignes, choix, colonnes }: TerritoiresRefusesProps) {
  return (
    <tbody>
      <tr>
        <Th scope="rowgroup" colSpan={colonnes} className="border-b border-encre pt-8">
          <span className={DANS_L_ECRAN}>
            {LIBELLES_MOTIFS[motif]}
            {DEUX_POINTS}
            {compter(lignes.length, 'territoire non comparable', 'territoires non comparables')}
          </span>
        </Th>
      </tr>
      {COMMUNS.includes(motif) ? (
        <tr>
          <Td colSpan={colonnes}>
            <span className={DANS_L_ECRAN}>
              {lignes.map(({ territoire }, rang) => (
                <Fragment key={territoire.id}>
                  {rang > 0 && ', '}
                  <Link href={getAdresseCollectivite(territoire)}>{territoire.nomCourt}</Link>
                </Fragment>
              ))}
            </span>
          </Td>
        </tr>
      ) : (
        lignes.map(({ territoire, refus }) => (
          <tr key={territoire.id}>
            <Th scope="row">
              <Link href={getAdresseCollectivite(territoire)}>{territoire.nomCourt}</Link>
            </Th>
            <Td colSpan={colonnes - 1} className="text-encre-douce">
              <span className="sm:block inline-block max-w-60 sm:max-w-none">
                non comparable parce que {expliquerRefus(refus, choix)}
              </span>
            </Td>
          </tr>
        ))
      )}
    </tbody>
  )
}
