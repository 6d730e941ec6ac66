import type { Metadata } from 'next'
import Link from 'next/link'
import { Section } from '@/components/actes/section'
import { Sommaire } from '@/components/actes/sommaire'
import { ExempleParite } from '@/components/reperes/exemple-parite'
import { PageRepere } from '@/components/reperes/page-repere'
import { TablePrecisions } from '@/components/reperes/table-precisions'
import { Texte } from '@/components/reperes/texte'
import { ABSENTE_OU_NULLE, EXEMPLES, EXEMPLES_PRECISIONS } from '@/lib/domain/exemples-parite'

const PHRASE =
  'L’État paie au plus la moitié d’une convention. Voici comment le portail le vérifie, et pourquoi il ne conclut pas toujours.'

export const metadata: Metadata = { title: 'Comment lire la parité', description: PHRASE }

const PARTIES = {
  dessin: { id: 'dessin', titre: 'Le dessin' },
  verdicts: { id: 'verdicts', titre: 'Les verdicts' },
  arrondis: { id: 'arrondis', titre: 'Les arrondis' },
  natures: { id: 'natures', titre: 'Les natures' },
  absences: { id: 'absences', titre: 'Ce qui manque' },
} as const

export default function ComprendreLaParitePage() {
  return (
    <PageRepere titre="Comment lire la parité" chapo={PHRASE}>
      <Sommaire parties={Object.values(PARTIES)} />

      <Section {...PARTIES.dessin}>
        <Texte>
          <p>
            L’État part de la gauche, le Département de la droite ; le repère du milieu est la moitié. Quand la parité
            tient, les deux parts s’y rejoignent. Un autre financeur se place entre elles.
          </p>
          <ul>
            <li>Une part pleine est un montant exact.</li>
            <li>Une part hachurée est un montant arrondi ou approximatif.</li>
            <li>Une part en simple contour manque : elle n’est pas nulle, elle n’est pas connue.</li>
          </ul>
          <p>
            La même chose est dite en une phrase, que les lecteurs d’écran lisent à la place du dessin, et en montants
            écrits dessous.
          </p>
        </Texte>
      </Section>

      <Section {...PARTIES.verdicts}>
        <Texte>
          <p>
            Les montants qui suivent sont inventés. Les verdicts, eux, sont calculés à l’instant par le code qui juge
            les conventions publiées, en centimes entiers. Une CALPAE se juge sur l’ensemble ; un CLS se juge sur chaque
            action, et prend le verdict de la moins favorable.
          </p>
        </Texte>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          {EXEMPLES.map((exemple) => (
            <ExempleParite key={exemple.id} {...exemple} />
          ))}
        </div>
      </Section>

      <Section {...PARTIES.arrondis}>
        <Texte>
          <p>
            Un montant arrondi en cache d’autres : « 128 000 € », donné au millier, peut valoir de 127 500 € à
            128 500 €. Les incertitudes d’une somme s’ajoutent. Deux montants ne se contredisent que si l’écart qui les
            sépare dépasse leurs incertitudes réunies.
          </p>
        </Texte>
        <div className="max-w-texte">
          <TablePrecisions chiffres={EXEMPLES_PRECISIONS} />
        </div>
        <Texte>
          <p>
            « Près de » n’a pas de définition nationale. Le portail compte une demi-unité du dernier chiffre qui n’est
            pas un zéro, et au moins 500 € : c’est sa convention, et non une règle officielle.
          </p>
        </Texte>
      </Section>

      <Section {...PARTIES.natures}>
        <Texte>
          <p>
            Un montant annoncé, un montant contractualisé et un montant dépensé ne disent pas la même chose. En 2019, le
            Bas-Rhin a contractualisé 1 160 700 € et exécuté 6 105 362,64 € : additionner les deux ne voudrait rien
            dire, diviser l’un par l’autre non plus. Le portail les montre côte à côte.
          </p>
          <p>
            Il en va de même de deux périodes, et de deux périmètres : trois années contiennent chacune des trois.{' '}
            <Link href="/glossaire#nature">Chaque nature est définie au glossaire.</Link>
          </p>
        </Texte>
      </Section>

      <Section {...PARTIES.absences}>
        <Texte>
          <p>
            Une source qui se tait n’a pas dit zéro. Compter zéro ce qui manque inventerait une rupture de parité, ou
            une moitié que personne n’a promise.
          </p>
        </Texte>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          {ABSENTE_OU_NULLE.map((exemple) => (
            <ExempleParite key={exemple.id} {...exemple} />
          ))}
        </div>
      </Section>
    </PageRepere>
  )
}
