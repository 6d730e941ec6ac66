import type { Metadata } from 'next'
import { DonneesLiees } from '@/components/layout/donnees-liees'
import { BandeauSituation } from '@/components/situation/bandeau-situation'
import { ChoixDate } from '@/components/situation/choix-date'
import { getAdresseAu } from '@/lib/domain/adresse-publique'
import { toJeuDeDonnees } from '@/lib/domain/donnees-liees'
import { formatJour } from '@/lib/domain/periode'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { decrireSituation, nommerSituation } from '@/lib/domain/phrase/situation'
import { isHorsParite } from '@/lib/domain/territoire-publie'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { composeMetadonnees } from '../../../metadonnees'
import type { PageConvention } from './lecture'
import { readSituation } from './situation'
import { SituationSansActe } from './situation-sans-acte'
import { VuePubliee } from './vue-publiee'

interface Props extends PageProps<'/conventions/[collectivite]/[convention]'> {
  readonly searchParams: Promise<{ readonly au?: string | string[] }>
}

async function read({ params, searchParams }: Props) {
  const [{ collectivite, convention }, { au }] = await Promise.all([params, searchParams])
  return readSituation(collectivite, convention, au)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { au, actuelle, situation, enVigueur } = await read(props)
  const { lu, nom, adresse } = actuelle
  const titre = `${nom}, ${lu.collectivite.nomCourt}`
  if (au.tag === 'invalide') return { title: titre, description: au.message, robots: { index: false } }
  if (situation === null) {
    return composeMetadonnees({
      title: titre,
      description: decrireAnalyse(lu),
      adresse,
      // Un plan d’un autre cadre n’a pas de balance à montrer.
      ...(!isHorsParite(lu.convention.cadre) && { image: `${adresse}/partage.png` }),
    })
  }
  const { titre: acte, phrases } = decrireSituation(situation, (enVigueur ?? actuelle).lu.convention.periode)
  const title = `${titre}, ${nommerSituation(situation.jour)}`
  const description = `${[`Situation au ${formatJour(situation.jour)}`, acte].join('. ')}. ${enVigueur ? decrireAnalyse(enVigueur.lu) : phrases.join(' ')}`
  return composeMetadonnees({ title, description, adresse: getAdresseAu(adresse, situation.jour) })
}

/** La convention telle que son dernier acte publié la laisse, ou telle qu’elle valait au jour demandé. */
export default async function ConventionPage(props: Props) {
  const { au, aujourdhui, actuelle, situation, enVigueur } = await read(props)
  const { adresse } = actuelle
  const choixDate = <ChoixDate adresse={adresse} au={au} aujourdhui={aujourdhui} />
  if (au.tag === 'aujourdhui') {
    return (
      <>
        <VuePubliee page={actuelle} choixDate={choixDate} />
        <DonneesLiees donnees={lierConvention(actuelle)} />
      </>
    )
  }
  const bandeau = situation && (
    <BandeauSituation
      jour={situation.jour}
      adresse={adresse}
      permanente={getAdresseAbsolue(getAdresseAu(adresse, situation.jour))}
      {...decrireSituation(situation, (enVigueur ?? actuelle).lu.convention.periode)}
    />
  )
  if (situation === null || enVigueur === null) {
    return <SituationSansActe page={actuelle} situation={situation} choixDate={choixDate} bandeau={bandeau} />
  }
  return <VuePubliee page={enVigueur} choixDate={choixDate} bandeau={bandeau} jour={situation.jour} />
}

function lierConvention({ lu, adresse, publication }: PageConvention) {
  return toJeuDeDonnees({
    instantane: lu,
    description: decrireAnalyse(lu),
    url: getAdresseAbsolue(adresse),
    csv: lu.csv === null ? null : getAdresseAbsolue(lu.csv),
    publieLe: publication.publieLe,
  })
}
