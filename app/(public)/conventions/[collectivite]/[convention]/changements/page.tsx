import type { Metadata } from 'next'
import { Section } from '@/components/actes/section'
import { ChoixActes } from '@/components/difference/choix-actes'
import { VueDifference } from '@/components/difference/vue-difference'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { getAdresseActe, getAdresseChangements } from '@/lib/domain/adresse-publique'
import { decrireDifference, situerActes } from '@/lib/domain/phrase/difference'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { FilConvention } from '../fil-convention'
import { readChangements } from './lecture'

type Parametre = string | string[] | undefined

interface Props extends PageProps<'/conventions/[collectivite]/[convention]/changements'> {
  readonly searchParams: Promise<{ readonly de?: string | string[]; readonly a?: string | string[] }>
}

async function read({ params, searchParams }: Props) {
  const [{ collectivite, convention }, { de, a }] = await Promise.all([params, searchParams])
  const seul = (parametre: Parametre) => (typeof parametre === 'string' ? parametre : '')
  const lue = await readChangements(collectivite, convention, seul(de), seul(a))
  const { difference } = lue
  const libelles = difference && { avant: difference.avant.acte.libelle, apres: difference.apres.acte.libelle }
  return { ...lue, libelles }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, difference, libelles } = await read(props)
  return {
    title: `Ce qui a changé, ${page.nom}, ${page.lu.collectivite.nomCourt}`,
    description:
      difference && libelles ? decrireDifference(difference, libelles) : 'Cette convention n’a qu’un acte publié.',
  }
}

/** Ce qui sépare deux actes publiés d’une convention, en euros et en mots. */
export default async function ChangementsPage(props: Props) {
  const { page, actes, difference, libelles } = await read(props)
  const titre = libelles ? capitaliser(situerActes(libelles)) : 'Ce qui a changé'
  return (
    <>
      <FilConvention page={page} ici="Ce qui a changé" />
      <TeteDePage
        surtitre={`${page.nom} · ${page.lu.collectivite.nomCourt}`}
        titre={titre}
        chapo={difference && libelles && decrireDifference(difference, libelles)}
      >
        {difference && (
          <ChoixActes
            adresse={getAdresseChangements(page.adresse)}
            actes={actes}
            de={difference.avant.acte.rang}
            a={difference.apres.acte.rang}
          />
        )}
      </TeteDePage>
      {difference && libelles ? (
        <>
          <VueDifference difference={difference} libelles={libelles} collectivite={page.lu.collectivite} />
          <Section id="telechargements" titre="Les montants comparés">
            <div className="space-y-2">
              {[difference.avant, difference.apres].map(({ acte }) => (
                <LiensFormats
                  key={acte.rang}
                  csv={`${getAdresseActe(page.adresse, acte.rang)}/montants.csv`}
                  libelle={acte.libelle}
                />
              ))}
            </div>
          </Section>
        </>
      ) : (
        <EmptyState title="Un seul acte est publié">
          <p>Il n’y a rien à comparer tant qu’aucun avenant n’est signé.</p>
        </EmptyState>
      )}
    </>
  )
}
