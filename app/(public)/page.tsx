import type { Metadata } from 'next'
import Link from 'next/link'
import { DonneesLiees } from '@/components/layout/donnees-liees'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { CarteFrance } from '@/components/territoires/carte/carte-france'
import { DerniersActes } from '@/components/territoires/derniers-actes'
import { RechercheTerritoire } from '@/components/territoires/recherche-territoire'
import { SansTotal } from '@/components/territoires/sans-total'
import { TotauxPublies } from '@/components/territoires/totaux-publies'
import { VerdictsPublies } from '@/components/territoires/verdicts-publies'
import { LiensFormats } from '@/components/ui/liens-formats'
import { ADRESSE_REGIONS, ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import { computeTotauxPublies, groupByEtat, listConventionsSituees } from '@/lib/domain/chiffres-nationaux'
import { toSiteLie } from '@/lib/domain/donnees-liees'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { computeCouverture } from '@/lib/domain/territoire-publie'
import { listDernieresPublications } from '@/lib/features/conventions/public'
import { listConventionsSansTotal, listMontantsActes } from '@/lib/features/territoires/montants'
import { listDepartements, listTerritoires } from '@/lib/features/territoires/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

const PRESENTATION =
  'Tandem publie les conventions de lutte contre la pauvreté que l’État signe avec les départements et les métropoles : qui apporte combien, d’où vient chaque chiffre, et ce qui manque.'

const NOMBRE_ACTES = 6

export const metadata: Metadata = {
  title: { absolute: 'Tandem, les conventions État – Département de lutte contre la pauvreté' },
  description: PRESENTATION,
}

export default async function AccueilPage() {
  const [territoires, departements, actes, montants, sansTotal] = await Promise.all([
    listTerritoires(),
    listDepartements(),
    listDernieresPublications(NOMBRE_ACTES),
    listMontantsActes(),
    listConventionsSansTotal(),
  ])
  const { renseignes, total } = computeCouverture(territoires)
  const situees = listConventionsSituees(territoires)
  return (
    <>
      <TeteDePage
        titre="L’État et le Département paient‑ils chacun leur moitié, au centime près, et comment le sait-on ?"
        chapo={PRESENTATION}
      >
        <RechercheTerritoire />
      </TeteDePage>

      <section aria-labelledby="pays" className="space-y-6">
        <h2 id="pays">{decrireCouverture(renseignes, total)}</h2>
        <div className="grid gap-12 lg:grid-cols-2">
          <div className="space-y-4">
            <VerdictsPublies groupes={groupByEtat(situees)} />
            <p>
              <Link href={ADRESSE_TERRITOIRES}>Tous les départements et toutes les métropoles</Link>, ou{' '}
              <Link href={ADRESSE_REGIONS}>région par région</Link>
            </p>
          </div>
          <CarteFrance departements={departements} />
        </div>
      </section>

      <section aria-labelledby="actes" className="mt-16 space-y-4">
        <h2 id="actes">Derniers actes signés</h2>
        <DerniersActes instantanes={actes} />
        <p>
          <Link href="/annonces">Les annonces, promesses qui ne sont pas encore des conventions</Link>
        </p>
      </section>
      <section aria-labelledby="montants" className="mt-16 space-y-4">
        <h2 id="montants">Montants publiés, par nature, période et périmètre</h2>
        <p className="max-w-texte">
          Chaque somme réunit les montants que les actes en vigueur donnent pour toute la convention : ceux que leurs
          téléchargements rangent au niveau « acte ». Un montant donné deux fois n’y compte qu’une fois, et ceux qui se
          contredisent n’y comptent pas. Deux lignes ne s’additionnent jamais : un montant annoncé n’est pas une
          dépense, et trois années contiennent chacune des trois.
        </p>
        <p className="max-w-texte">
          Chaque somme dit de combien de territoires elle vient : aucune n’est celle du pays. Le signe « ≈ » marque
          celle où entre au moins un montant arrondi au millier d’euros ou approximatif.
        </p>
        <TotauxPublies totaux={computeTotauxPublies(montants)} />
        <LiensFormats csv="/donnees/accueil/totaux.csv" libelle="Télécharger ces sommes" />
        <SansTotal situees={situees.filter(({ convention }) => sansTotal.has(convention.id))} />
      </section>

      <DonneesLiees donnees={toSiteLie({ url: getAdresseAbsolue('/'), recherche: getAdresseAbsolue('/recherche') })} />
    </>
  )
}
