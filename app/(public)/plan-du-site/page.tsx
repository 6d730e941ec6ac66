import type { Metadata } from 'next'
import Link from 'next/link'
import { Section } from '@/components/actes/section'
import { PageRepere } from '@/components/reperes/page-repere'
import { Texte } from '@/components/reperes/texte'
import { decrirePartie } from '@/components/territoires/nommer-situee'
import {
  getAdresseCollectivite,
  getAdresseConvention,
  getAdresseMesure,
  getAdresseRegion,
} from '@/lib/domain/adresse-publique'
import {
  COMPRENDRE,
  CONSULTER,
  PAGES_CONVENTION,
  PAGES_MESURE,
  PAGES_TERRITOIRE,
  type PageFixe,
  type PageModele,
  PORTAIL,
} from '@/lib/domain/plan-du-site'
import { listMesuresSocle } from '@/lib/features/mesures/public'
import { listRegions, listTerritoires } from '@/lib/features/territoires/public'

const PHRASE = 'Toutes les pages publiques du portail, et les conventions publiées.'

export const metadata: Metadata = { title: 'Plan du site', description: PHRASE }

export default async function PlanDuSitePage() {
  const [territoires, regions, mesures] = await Promise.all([listTerritoires(), listRegions(), listMesuresSocle()])
  const publies = territoires.filter(({ conventions }) => conventions.length > 0)
  return (
    <PageRepere titre="Plan du site" chapo={PHRASE}>
      <Section id="consulter" titre="Consulter">
        <Pages pages={CONSULTER} />
      </Section>
      <Section id="regions" titre="Régions et mesures">
        <Texte>
          <Modeles intitule="Chaque mesure du catalogue a sa page :" modeles={PAGES_MESURE} />
        </Texte>
        <Pages pages={mesures.map((mesure) => ({ adresse: getAdresseMesure(mesure), titre: mesure.intitule }))} />
        <Pages pages={regions.map((region) => ({ adresse: getAdresseRegion(region), titre: region.nom }))} />
      </Section>
      <Section id="conventions" titre="Territoires qui ont publié">
        <Texte>
          <Modeles intitule="Chaque territoire a sa page :" modeles={PAGES_TERRITOIRE} />
          <Modeles intitule="Chaque convention a les siennes :" modeles={PAGES_CONVENTION} />
        </Texte>
        <ul className="gap-x-12 md:columns-2">
          {publies.map((territoire) => (
            <li key={territoire.code} className="mb-3 break-inside-avoid">
              <Link href={getAdresseCollectivite(territoire)} prefetch={false} className="font-semibold">
                {territoire.nomCourt}
              </Link>
              <ul className="pl-5">
                {territoire.conventions.map((convention) => (
                  <li key={convention.id} className="py-0.5">
                    <Link href={getAdresseConvention(territoire, convention)} prefetch={false}>
                      {convention.titre}
                      {decrirePartie({ territoire, convention })}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="comprendre" titre="Comprendre">
        <Pages pages={COMPRENDRE} />
      </Section>
      <Section id="portail" titre="Le portail">
        <Pages pages={PORTAIL} />
      </Section>
    </PageRepere>
  )
}

function Pages({ pages }: { readonly pages: readonly PageFixe[] }) {
  return (
    <ul className="space-y-2">
      {pages.map(({ adresse, titre }) => (
        <li key={adresse}>
          <Link href={adresse} prefetch={false}>
            {titre}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Modeles({ intitule, modeles }: { readonly intitule: string; readonly modeles: readonly PageModele[] }) {
  return (
    <>
      <p>{intitule}</p>
      <ul>
        {modeles.map(({ modele, titre }) => (
          <li key={modele}>{titre}</li>
        ))}
      </ul>
    </>
  )
}
