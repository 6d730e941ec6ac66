import Link from 'next/link'
import { BalanceBilan } from '@/components/parite/balance-bilan'
import { Td, Th } from '@/components/ui/table'
import { getAdresseCollectivite, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { isDeduite } from '@/lib/domain/bilan-publie'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { getTete, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { MontantPublie } from '../montant-publie'
import { decrirePortee } from '../portee'
import { VerdictConvention } from '../verdict-convention'
import { nommerLigne } from './nommer-ligne'

/** Ce que remplit une phrase quand il n’y a pas de montant, ou pas de convention. */
const COLONNES_MONTANTS = 4
const COLONNES_SUIVANTES = COLONNES_MONTANTS + 3

export function LigneTableau({ ligne }: { readonly ligne: LigneSuivi }) {
  const { territoire, convention } = ligne
  if (convention === null) {
    return (
      <tr>
        <Th scope="row">
          <Link href={getAdresseCollectivite(territoire)}>{territoire.nomCourt}</Link>
        </Th>
        <Td colSpan={COLONNES_SUIVANTES} className="text-encre-douce">
          non renseigné : aucune convention publiée
        </Td>
      </tr>
    )
  }
  return (
    <tr>
      <Th scope="row">
        <Link href={getAdresseCollectivite(territoire)}>{nommerLigne(ligne)}</Link>
      </Th>
      <Td>
        <VerdictConvention convention={convention} collectivite={territoire} />
      </Td>
      <Montants ligne={ligne} />
      <Td numeric>
        {convention.ecartsReels} / {convention.ecartsConsignes} / {convention.ecartsExplicables}
      </Td>
      <Td className="min-w-48">
        <Link href={getAdresseConvention(territoire, convention)}>{convention.cadreNom}</Link>, {convention.acteLibelle}
        <span className="block text-encre-douce">
          {decrireSignature(convention.dateSignature, convention.precisionDateSignature)}
        </span>
      </Td>
    </tr>
  )
}

function Montants({ ligne }: { readonly ligne: LigneSuivi }) {
  const tete = getTete(ligne)
  if (tete === null) {
    return (
      <Td colSpan={COLONNES_MONTANTS} className="text-encre-douce">
        {ligne.etat === 'hors_parite' ? 'sans objet pour ce cadre' : 'aucun montant publié'}
      </Td>
    )
  }
  return (
    <>
      <Td>
        <BalanceBilan bilan={tete} collectivite={ligne.territoire} />
        <span className="block text-xs text-encre-douce">
          {decrirePortee(tete)}
          {tete.ensemble && (
            <span className="block">
              ensemble : <MontantPublie chiffre={tete.ensemble} />
            </span>
          )}
        </span>
      </Td>
      {(['etat', 'departement'] as const).map((cote) => (
        <Td key={cote} numeric>
          {isDeduite(tete, cote) ? (
            <span className="text-encre-douce">déduite du total</span>
          ) : (
            <MontantPublie chiffre={tete[cote]} />
          )}
        </Td>
      ))}
      <Td numeric>
        <MontantPublie chiffre={tete.autres} />
      </Td>
    </>
  )
}
