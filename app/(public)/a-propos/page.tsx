import type { Metadata } from 'next'
import Link from 'next/link'
import { Section } from '@/components/actes/section'
import { PageRepere } from '@/components/reperes/page-repere'
import { Texte } from '@/components/reperes/texte'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { computeCouverture } from '@/lib/domain/territoire-publie'
import { listTerritoires } from '@/lib/features/territoires/public'

const PHRASE =
  'Tandem rend lisibles, territoire par territoire, les conventions de lutte contre la pauvreté que l’État signe avec les départements et les métropoles.'

export const metadata: Metadata = { title: 'À propos', description: PHRASE }

export default async function AProposPage() {
  const { renseignes, total } = computeCouverture(await listTerritoires())
  return (
    <PageRepere titre="À propos" chapo={PHRASE}>
      <Section id="question" titre="Une question">
        <Texte>
          <p>
            L’État et le Département paient-ils chacun leur moitié, au centime près, et comment le sait-on ? Ces
            contrats engagent deux payeurs, durent plusieurs années et changent par avenants. En décembre 2021, une
            question écrite au Gouvernement relevait que le Parlement ne pouvait pas les voir département par
            département.
          </p>
          <p>{decrireCouverture(renseignes, total)}.</p>
        </Texte>
      </Section>
      <Section id="engagements" titre="Ce que le portail s’impose">
        <Texte>
          <ul>
            <li>Aucun chiffre sans sa source, sa nature, sa période et sa précision.</li>
            <li>Ce qui manque est dit « non renseigné », et ne compte jamais pour zéro.</li>
            <li>
              Un total publié qui n’est pas la somme de ses lignes se montre : c’est un écart, avec ses deux chiffres.
            </li>
            <li>Une promesse n’est pas une convention : elle se lit à part, et n’entre dans aucun total.</li>
            <li>Ce qui est publié garde son adresse ; une correction s’ajoute, elle n’efface rien.</li>
          </ul>
          <p>
            <Link href="/comprendre-la-parite">Comment lire la parité</Link> montre ces règles sur des exemples.
          </p>
        </Texte>
      </Section>
      <Section id="qui" titre="Qui l’alimente">
        <Texte>
          <p>
            Les agents des collectivités saisissent leurs conventions ; ceux de l’État les examinent ; la signature
            publie. Avant qu’une collectivité ne s’en charge, ses actes peuvent être repris de documents publics :
            chaque montant dit alors de quel document il vient.
          </p>
          <p>Un acte qui n’est pas signé n’est visible que des deux partenaires.</p>
        </Texte>
      </Section>
      <Section id="nom" titre="Un nom">
        <Texte>
          <p>Deux partenaires sur une même machine : la question est de savoir si les deux pédalent.</p>
        </Texte>
      </Section>
    </PageRepere>
  )
}
