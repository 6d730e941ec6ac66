import type { ActeLu } from './acte-lu'
import { listParties, type PartieActe } from './parties-acte'
import { Section } from './section'
import { Sommaire } from './sommaire'
import { TeteActe } from './tete-acte'

type VueActeProps = {
  readonly lu: ActeLu
  /** Ce qu’ajoute la page qui l’accueille, à la suite. */
  readonly suite?: readonly PartieActe[]
}

/** Un acte entier, en lecture. */
export function VueActe({ lu, suite = [] }: VueActeProps) {
  const parties = [...listParties(lu), ...suite]
  return (
    <>
      <TeteActe lu={lu} />
      <Sommaire parties={parties} />
      {parties.map(({ id, titre, contenu }) => (
        <Section key={id} id={id} titre={titre}>
          {contenu}
        </Section>
      ))}
    </>
  )
}
