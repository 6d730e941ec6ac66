import type { Metadata } from 'next'
import Link from 'next/link'
import { DetailsIncomplets } from '@/components/actes/details-incomplets'
import { Ecarts } from '@/components/actes/ecarts'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { EcartConsigneForm } from '@/components/redaction/acte/ecart-consigne-form'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsSources } from '@/components/redaction/acte/options-acte'
import { ReponseEcart } from '@/components/redaction/acte/reponse-ecart'
import { Confirmation } from '@/components/redaction/confirmation'
import { Details } from '@/components/ui/details'
import { analyseActe } from '@/lib/domain/analyse'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import {
  createEcartConsigneAction,
  deleteEcartConsigneAction,
  explainEcartAction,
} from '@/lib/features/actes/actions/ecarts'
import { type PageActeProps, readActe } from '../charge'

interface EcartsPageProps extends PageActeProps {
  readonly searchParams: Promise<{ readonly fait?: string | string[] }>
}

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/ecarts')
  return {
    title: `Écarts, ${acte.libelle}`,
    description: `Ce qui ne concorde pas dans « ${acte.libelle} », ${convention.titre}, et les explications données.`,
  }
}

export default async function EcartsPage({ params, searchParams }: EcartsPageProps) {
  const { id } = await params
  const { acte, convention, collectivite, depart, peut } = await readActe(id, '/ecarts')
  const lu = { collectivite, convention, acte, analyse: analyseActe(convention, acte), csv: null }
  const enRedaction = getOuverture(acte.statut) === 'tout' && peut.modifier
  return (
    <>
      <FilActe convention={convention} acte={acte} depart={depart} ici="Écarts" />
      <Confirmation fait={(await searchParams).fait} />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Écarts"
        chapo={
          acte.statut === 'signe'
            ? 'L’acte est signé : une explication est publiée dès son enregistrement.'
            : 'Un écart n’empêche pas de signer ; son explication sera publique.'
        }
      />
      <div className="space-y-12">
        <section aria-labelledby="releves" className="space-y-6">
          <h2 id="releves">Écarts relevés</h2>
          <Ecarts
            lu={lu}
            suite={(ecart) => (
              <ReponseEcart
                acteId={id}
                ecart={ecart}
                rang={lu.analyse.ecarts.indexOf(ecart)}
                explain={peut.expliquer ? explainEcartAction : null}
                remove={enRedaction ? deleteEcartConsigneAction : null}
              />
            )}
          />
          <DetailsIncomplets lu={lu} />
        </section>
        {enRedaction && (
          <section aria-labelledby="consigner" className="space-y-4">
            <h2 id="consigner">Consigner un écart lu dans les sources</h2>
            {convention.sources.length === 0 ? (
              <p>
                Un écart cite ses deux sources :{' '}
                <Link href={`/espace/conventions/${convention.id}#sources`}>ajoutez-en d’abord une</Link>.
              </p>
            ) : (
              <Details summary="Deux passages qui se contredisent">
                <EcartConsigneForm
                  action={createEcartConsigneAction}
                  acteId={id}
                  sources={listOptionsSources(convention)}
                />
              </Details>
            )}
          </section>
        )}
      </div>
    </>
  )
}
