import Link from 'next/link'
import { BalanceParts } from '@/components/parite/balance-parts'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getAdresseAu, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { type Analyse, analyseActe } from '@/lib/domain/analyse'
import type { Instantane } from '@/lib/domain/instantane'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { compterEcarts } from './compter-ecarts'
import { decrirePeriodes } from './portee'

type FicheConventionProps = {
  readonly instantane: Instantane
  /** Les départements de la collectivité : s’il y en a plusieurs, la fiche dit lesquels la convention couvre. */
  readonly departements: TerritoirePublie['departements']
  /** Le jour dont la page montre la situation ; la convention se lit au même jour. */
  readonly jour?: string
}

/** Une convention, telle que la page de son territoire la présente : ce qu’elle dit, puis comment on le sait. */
export function FicheConvention({ instantane, departements, jour }: FicheConventionProps) {
  const { collectivite, convention, acte } = instantane
  const analyse = analyseActe(convention, acte)
  const ouverts = analyse.ecarts.filter(({ statut }) => statut === 'ouvert')
  const plan = convention.cadre.famille === 'plan'
  const adresse = getAdresseConvention(collectivite, convention)
  const couverts = departements.filter(({ code }) => convention.departements.includes(code))
  return (
    <Card plain className="grid gap-x-16 gap-y-6 lg:grid-cols-[3fr_2fr]">
      <div className="space-y-4">
        <h3>
          <Link href={jour === undefined ? adresse : getAdresseAu(adresse, jour)}>{convention.titre}</Link>
        </h3>
        <p className="max-w-texte">{decrireAnalyse({ ...instantane, analyse })}</p>
        {!plan && <Parite analyse={analyse} collectivite={collectivite} />}
      </div>
      <DefinitionList
        items={[
          ...(departements.length > 1
            ? [{ term: 'Couvre', description: enumerer(couverts.map(({ nom }) => nom)) }]
            : []),
          {
            term: 'Période',
            description: convention.periode === null ? 'non renseignée' : formatPeriode(convention.periode),
          },
          {
            term: 'Acte en vigueur',
            description: `${acte.libelle}, ${decrireSignature(acte.dateSignature, acte.precisionDateSignature)}`,
          },
          {
            term: 'Écarts sans réponse',
            description: compterEcarts(ouverts.map(({ qualification }) => qualification)),
          },
        ]}
      />
    </Card>
  )
}

function Parite({ analyse: { tete }, collectivite }: { readonly analyse: Analyse } & Pick<Instantane, 'collectivite'>) {
  if (tete === null) {
    return (
      <Badge tone="dashed" icon="question">
        Indéterminable : aucun montant publié
      </Badge>
    )
  }
  const { nature, perimetre, periodes, parts, verdict } = tete
  return (
    <div className="max-w-texte space-y-3">
      <VerdictBadge verdict={verdict} collectivite={collectivite} />
      <p className="text-sm text-encre-douce">{decrirePeriodes({ nature, periodes, perimetre })}</p>
      <BalanceParts parts={parts} nature={nature} collectivite={collectivite} size="carte" />
    </div>
  )
}
