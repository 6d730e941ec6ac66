import type { Metadata } from 'next'
import { Section } from '@/components/actes/section'
import { PageRepere } from '@/components/reperes/page-repere'
import { Contact } from '@/components/reperes/renseignement'
import { Texte } from '@/components/reperes/texte'
import { AUDIT, computeConformite, REFERENTIEL } from '@/lib/domain/accessibilite'
import { decrireAudit, ETATS_CONFORMITE } from '@/lib/domain/phrase/accessibilite'
import { getEnv } from '@/lib/platform/env'

const CONFORMITE = computeConformite(AUDIT)
const PHRASE = `Le portail est ${ETATS_CONFORMITE[CONFORMITE.etat]} au ${REFERENTIEL}.`

export const metadata: Metadata = { title: 'Déclaration d’accessibilité', description: PHRASE }

export default function AccessibilitePage() {
  return (
    <PageRepere titre="Déclaration d’accessibilité" chapo={PHRASE}>
      <Section id="resultats" titre="Résultats">
        <Texte>
          <p>{decrireAudit(AUDIT)}</p>
        </Texte>
      </Section>
      <Section id="controles" titre="Ce qui est contrôlé sans être un audit">
        <Texte>
          <p>
            À chaque changement du portail, ses pages passent un contrôle automatique, sur grand et petit écran, en
            clair et en sombre ; d’autres essais les parcourent au clavier et sans JavaScript. Ces contrôles ne
            regardent qu’une partie des critères : ils ne tiennent pas lieu d’audit et n’entrent pas dans le résultat.
          </p>
        </Texte>
      </Section>
      <Section id="contact" titre="Un obstacle ?">
        <Texte>
          <p>
            Dites sur quelle page vous êtes arrêté, et par quoi. Pour écrire au portail :{' '}
            <Contact adresse={getEnv().TANDEM_CONTACT} />.
          </p>
          <p>
            Sans réponse satisfaisante, vous pouvez saisir le{' '}
            <a href="https://www.defenseurdesdroits.fr/">Défenseur des droits</a>.
          </p>
        </Texte>
      </Section>
    </PageRepere>
  )
}
