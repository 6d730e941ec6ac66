import type { Metadata } from 'next'
import Link from 'next/link'
import { Section } from '@/components/actes/section'
import { Sommaire } from '@/components/actes/sommaire'
import { PageRepere } from '@/components/reperes/page-repere'
import { Contact } from '@/components/reperes/renseignement'
import { Texte } from '@/components/reperes/texte'
import { ADRESSE_TERRITOIRES, ADRESSE_VERIFICATION } from '@/lib/domain/adresse-publique'
import { getEnv } from '@/lib/platform/env'

const PHRASE = 'Trouver une convention, vérifier un chiffre, le citer, et signaler une erreur.'

export const metadata: Metadata = { title: 'Aide', description: PHRASE }

const PARTIES = {
  trouver: { id: 'trouver', titre: 'Trouver une convention' },
  verifier: { id: 'verifier', titre: 'Vérifier un chiffre' },
  citer: { id: 'citer', titre: 'Citer une page' },
  signaler: { id: 'signaler', titre: 'Signaler une erreur' },
} as const

export default function AidePage() {
  return (
    <PageRepere titre="Aide" chapo={PHRASE}>
      <Sommaire parties={Object.values(PARTIES)} />
      <Section {...PARTIES.trouver}>
        <Texte>
          <p>
            Cherchez un département ou une métropole depuis <Link href="/">l’accueil</Link>, par son nom ou son code, ou
            parcourez <Link href={ADRESSE_TERRITOIRES}>la liste des territoires</Link>. Un territoire non renseigné n’a
            rien publié ici, ce qui ne veut pas dire qu’il n’a rien signé.
          </p>
        </Texte>
      </Section>
      <Section {...PARTIES.verifier}>
        <Texte>
          <ul>
            <li>
              Un chiffre qui s’ouvre donne sa source, la citation, la nature, la précision, et qui l’a saisi. Un total
              donne ses lignes.
            </li>
            <li>« Refaire ce calcul » télécharge les lignes dont un total est fait, et elles seules.</li>
            <li>Chaque convention et chaque acte se télécharge en entier, au format CSV, avec la provenance.</li>
            <li>
              Chaque publication est scellée : <Link href={ADRESSE_VERIFICATION}>la vérification</Link> recalcule ses
              empreintes, ses montants et ses verdicts sous vos yeux.
            </li>
            <li>
              Un verdict vous surprend ? <Link href="/comprendre-la-parite">Comment lire la parité</Link> l’explique, et
              le <Link href="/glossaire">glossaire</Link> définit chaque mot.
            </li>
          </ul>
        </Texte>
      </Section>
      <Section {...PARTIES.citer}>
        <Texte>
          <p>
            Une page publiée garde son adresse. Celle d’une convention suit ses avenants ; pour citer un état précis,
            prenez celle d’un acte, ou celle d’une publication, qui ne changera jamais.
          </p>
          <p>
            Indiquez « Tandem », le titre de la page, son adresse et le jour de votre visite. Citez aussi le document
            d’où vient le chiffre : c’est lui qui fait foi. Les données sont sous Licence Ouverte 2.0.
          </p>
        </Texte>
      </Section>
      <Section {...PARTIES.signaler}>
        <Texte>
          <p>
            Donnez l’adresse de la page, le chiffre, et le document qui le contredit. Pour écrire au portail :{' '}
            <Contact adresse={getEnv().TANDEM_CONTACT} />.
          </p>
          <p>
            Deux chiffres publics qui ne s’accordent pas ne sont pas forcément une erreur du portail : il les montre
            tous les deux, sous le nom d’<Link href="/glossaire#ecart">écart</Link>.
          </p>
        </Texte>
      </Section>
    </PageRepere>
  )
}
