import type { Metadata } from 'next'
import { Section } from '@/components/actes/section'
import { PageRepere } from '@/components/reperes/page-repere'
import { Contact, Renseignement } from '@/components/reperes/renseignement'
import { Texte } from '@/components/reperes/texte'
import { getEnv } from '@/lib/platform/env'

const PHRASE =
  'Le portail ne tient aucune donnée sur les personnes accompagnées. Il n’en a que sur les agents qui s’en servent et sur les signataires des actes.'

export const metadata: Metadata = { title: 'Données personnelles', description: PHRASE }

export default function DonneesPersonnellesPage() {
  const { TANDEM_EDITEUR, TANDEM_CONTACT } = getEnv()
  return (
    <PageRepere titre="Données personnelles" chapo={PHRASE}>
      <Section id="visiteurs" titre="Si vous lisez le portail">
        <Texte>
          <p>
            Lire les pages publiques ne demande pas de compte et ne dépose aucun cookie. Le portail ne mesure pas son
            audience et n’appelle aucun autre site : ni police, ni carte, ni script venus d’ailleurs.
          </p>
          <p>
            Signaler une erreur ne demande ni nom ni adresse : votre texte va à la collectivité, et l’adresse secrète
            que vous recevez donne seule à lire sa réponse. L’adresse de votre connexion n’est gardée qu’une heure, en
            mémoire, pour limiter les envois.
          </p>
        </Texte>
      </Section>
      <Section id="agents" titre="Si vous y travaillez">
        <Texte>
          <ul>
            <li>Votre compte : nom, adresse électronique, rôle et territoire, pour savoir ce que vous pouvez faire.</li>
            <li>
              Votre session : un cookie, nécessaire à la connexion. La base n’en garde que l’empreinte, et la fermer
              l’efface.
            </li>
            <li>
              Le journal : qui a changé quoi, et quand. Il n’est pas modifiable, parce qu’il prouve l’histoire d’un
              acte.
            </li>
            <li>
              Votre nom est publié avec chaque montant que vous avez saisi, une fois l’acte signé : c’est la provenance
              du chiffre.
            </li>
          </ul>
        </Texte>
      </Section>
      <Section id="signataires" titre="Si vous avez signé un acte">
        <Texte>
          <p>Votre nom et votre qualité sont publiés avec l’acte, tels qu’il les porte.</p>
        </Texte>
      </Section>
      <Section id="personnes-accompagnees" titre="Personnes accompagnées">
        <Texte>
          <p>
            Aucune donnée sur elles n’est demandée ni conservée. Le portail ne connaît que des montants et des nombres
            pour tout un territoire.
          </p>
        </Texte>
      </Section>
      <Section id="droits" titre="Vos droits">
        <Texte>
          <p>
            Vous pouvez demander à voir, à corriger ou à effacer ce qui vous concerne, et vous y opposer, dans les
            limites de la loi. Le responsable est l’éditeur du portail : <Renseignement texte={TANDEM_EDITEUR} />. Pour
            lui écrire : <Contact adresse={TANDEM_CONTACT} />.
          </p>
          <p>
            Sa réponse ne vous convient pas ? Vous pouvez adresser une réclamation à la{' '}
            <a href="https://www.cnil.fr/">CNIL</a>.
          </p>
          <p>La durée de conservation des comptes et du journal n’est pas renseignée.</p>
        </Texte>
      </Section>
    </PageRepere>
  )
}
