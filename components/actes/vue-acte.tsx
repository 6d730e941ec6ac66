import type { ReactNode } from 'react'
import type { ActeLu } from './acte-lu'
import { listParties, type PartieActe } from './parties-acte'
import { Section } from './section'
import { Sommaire } from './sommaire'
import { TeteActe } from './tete-acte'

type VueActeProps = {
  readonly lu: ActeLu
  /** « (Bas-Rhin) » quand la collectivité ne suffit pas à distinguer ses conventions. */
  readonly partie?: string
  /** Ce que la page qui l’accueille ajoute sous le titre. */
  readonly outils?: ReactNode
  /** Ce qu’elle ajoute à la suite. */
  readonly suite?: readonly PartieActe[]
}

/** Un acte entier, en lecture. */
export function VueActe({ lu, partie = '', outils, suite = [] }: VueActeProps) {
  const parties = [...listParties(lu), ...suite]
  return (
    <>
      <TeteActe lu={lu} partie={partie}>
        {outils}
      </TeteActe>
      <Sommaire parties={parties} />
      {parties.map(({ id, titre, contenu }) => (
        <Section key={id} id={id} titre={titre}>
          {contenu}
        </Section>
      ))}
    </>
  )
}
