import type { Metadata } from 'next'
import Link from 'next/link'
import { TablesOuvertes } from '@/components/donnees/tables-ouvertes'
import { PageRepere } from '@/components/reperes/page-repere'
import { Renseignement } from '@/components/reperes/renseignement'
import { Icon } from '@/components/ui/icon'
import { ADRESSE_DONNEES, ADRESSE_FIL } from '@/lib/domain/adresse-publique'
import { LICENCE } from '@/lib/domain/licence'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { decrireSubventions } from '@/lib/domain/phrase/telechargement'
import { TITRE_JEU } from '@/lib/features/donnees/paquet'
import { listSubventions } from '@/lib/features/donnees/scdl'
import { listTablesMesurees } from '@/lib/features/donnees/volumes'
import { getEnv } from '@/lib/platform/env'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { getDatePublication } from '@/lib/platform/publication/version'
import { composeMetadonnees } from '../metadonnees'

const PHRASE =
  'Tout ce que le portail publie, à télécharger, à citer et à recalculer\u202f: chaque montant y garde sa source, et ce qui manque y est dit.'

export function generateMetadata(): Metadata {
  const commune = composeMetadonnees({ title: 'Données ouvertes', description: PHRASE, adresse: ADRESSE_DONNEES })
  const types = { 'application/ld+json': getAdresseAbsolue('/donnees/catalogue.jsonld') }
  return { ...commune, alternates: { ...commune.alternates, types } }
}

export default async function DonneesPage() {
  const [tables, misAJour, subventions] = await Promise.all([
    listTablesMesurees(),
    getDatePublication(),
    listSubventions(),
  ])
  const editeur = getEnv().TANDEM_EDITEUR
  return (
    <PageRepere titre="Données ouvertes" chapo={PHRASE}>
      <section aria-labelledby="jeu" className="max-w-texte space-y-4">
        <h2 id="jeu">Le jeu entier</h2>
        <p>
          <a href="/donnees/tandem.zip" download className="inline-flex items-center gap-2 font-semibold">
            <Icon name="telecharger" />
            Télécharger toutes les tables (ZIP)
          </a>
        </p>
        <p>
          Une archive avec un CSV par table, leurs schémas (Frictionless Data Package) et un mode d’emploi. Dernière
          mise à jour le {ecrireInstant(misAJour)}. Producteur{'\u202f'}: <Renseignement texte={editeur} />. Licence
          {'\u202f'}: <a href={LICENCE.adresse}>{LICENCE.nom}</a>.
        </p>
      </section>

      <section aria-labelledby="tables" className="mt-16 space-y-4">
        <h2 id="tables">Les tables</h2>
        <p className="max-w-texte">
          Le CSV et le classeur s’ouvrent dans un tableur français, montants en euros. Le JSON et le CSV pour machines
          (RFC 4180) gardent les mots enregistrés et comptent en centimes entiers, comme le Table Schema le décrit. Une
          case vide est ce qui manque, jamais zéro. Un texte saisi qui commence comme une formule y est précédé d’une
          apostrophe.
        </p>
        <TablesOuvertes tables={tables} />
      </section>

      <section aria-labelledby="autres" className="mt-16 max-w-texte space-y-4">
        <h2 id="autres">Pour les programmes</h2>
        <ul className="list-disc space-y-2 pl-5">
          <li>
            <Link href="/donnees/api">L’API</Link>, avec filtres et pages, et son document OpenAPI.
          </li>
          <li>
            <a href={ADRESSE_FIL}>Le fil Atom des actes signés</a>, une entrée par publication.
          </li>
          <li>
            <a href="/donnees/catalogue.jsonld">Le catalogue DCAT-AP (JSON-LD)</a>, pour les moissonneurs.
          </li>
          <li>
            <a href="/donnees/scdl-subventions.csv">
              Le fichier SCDL «{'\u00a0'}subventions{'\u00a0'}» 2.1.1
            </a>
            . {decrireSubventions(subventions.lignes.length, subventions.laissees)}
          </li>
        </ul>
      </section>

      <section aria-labelledby="citer" className="mt-16 max-w-texte space-y-4">
        <h2 id="citer">Citer ces données</h2>
        <p>
          {editeur === undefined ? '' : `${editeur}, `}«{'\u00a0'}
          {TITRE_JEU}
          {'\u00a0'}», Tandem, publication du {ecrireInstant(misAJour)}, {getAdresseAbsolue(ADRESSE_DONNEES)},{' '}
          {LICENCE.nom}.
        </p>
        <p>
          Pour un chiffre, citez plutôt la page de sa publication{'\u202f'}: son adresse et son empreinte ne changent
          jamais, et «{'\u00a0'}Refaire ce calcul{'\u00a0'}» en donne les lignes.
        </p>
      </section>
    </PageRepere>
  )
}
