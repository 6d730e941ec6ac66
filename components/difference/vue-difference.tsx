import { Section } from '@/components/actes/section'
import { toCascade } from '@/lib/domain/difference/cascade'
import type { Difference } from '@/lib/domain/difference/difference'
import { nommerLignes } from '@/lib/domain/difference/familles'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { chooseDemandes } from './choix-cascade'
import { Comptes } from './comptes'
import { EcheancesComparees } from './echeances-comparees'
import { FigureCascade } from './figure-cascade'
import { LignesComparees } from './lignes-comparees'
import { MouvementsArgent } from './mouvements-argent'

type VueDifferenceProps = {
  readonly difference: Difference
  /** Comment nommer les deux côtés : « Convention initiale », « Version du 12 mai ». */
  readonly libelles: { readonly avant: string; readonly apres: string }
  readonly collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>
}

/** Ce qui sépare deux actes : l’argent d’abord, puis les lignes et leurs textes, et les échéances. La phrase de tête revient à la page. */
export function VueDifference({ difference, libelles, collectivite }: VueDifferenceProps) {
  const cascades = chooseDemandes(difference).flatMap((demande) => toCascade(difference, demande) ?? [])
  return (
    <>
      <Section id="mouvements" titre="L’argent qui bouge">
        <MouvementsArgent
          totaux={difference.totaux}
          noms={nommerLignes(difference)}
          libelles={libelles}
          collectivite={collectivite}
        />
      </Section>
      {cascades.length > 0 && (
        <Section id="cascade" titre="D’une somme à l’autre">
          {cascades.map((cascade) => (
            <FigureCascade
              key={[cascade.financeur, cascade.financeurNom].join()}
              cascade={cascade}
              libelles={libelles}
              collectivite={collectivite}
            />
          ))}
        </Section>
      )}
      <Section id="lignes" titre="Mesures et actions">
        <LignesComparees lignes={difference.lignes} />
      </Section>
      {difference.echeances.length > 0 && (
        <Section id="echeances" titre="Échéances">
          <EcheancesComparees echeances={difference.echeances} />
        </Section>
      )}
      <Section id="comptes" titre="Ce qui se compte">
        <Comptes difference={difference} libelles={libelles} />
      </Section>
    </>
  )
}
