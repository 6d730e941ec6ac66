import { type ActeLu, isPlan } from '@/components/actes/acte-lu'
import { BilanCarte } from '@/components/actes/bilan-carte'
import { listParties } from '@/components/actes/parties-acte'
import { Section } from '@/components/actes/section'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'

/** La page publique telle qu’elle sera, partie par partie. */
export function Recapitulatif({ lu }: { readonly lu: ActeLu }) {
  const { tete } = lu.analyse
  return (
    <>
      <Section id="phrase" titre="En tête de la page publique">
        <p className="max-w-texte text-lg">{decrireAnalyse(lu)}</p>
        {!isPlan(lu) && tete && <BilanCarte bilan={tete} lu={lu} size="tete" />}
      </Section>
      {listParties(lu).map(({ id, titre, contenu }) => (
        <Section key={id} id={id} titre={titre}>
          {contenu}
        </Section>
      ))}
    </>
  )
}
