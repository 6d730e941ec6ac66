import { type ActeLu, isPlan } from '@/components/actes/acte-lu'
import { BilanCarte } from '@/components/actes/bilan-carte'
import { listParties } from '@/components/actes/parties-acte'
import { Section } from '@/components/actes/section'
import { Sommaire } from '@/components/actes/sommaire'

/** Le contenu d’un acte qui n’est pas encore public, en lecture seule. */
export function ContenuLu({ lu }: { readonly lu: ActeLu }) {
  const { tete } = lu.analyse
  const parties = listParties(lu)
  return (
    <>
      {!isPlan(lu) && tete && <BilanCarte bilan={tete} lu={lu} size="tete" />}
      <Sommaire parties={parties} />
      {parties.map(({ id, titre, contenu }) => (
        <Section key={id} id={id} titre={titre}>
          {contenu}
        </Section>
      ))}
    </>
  )
}
