import { Button } from './button'
import { ButtonLink } from './button-link'

/** Ce qui finit un formulaire de filtres : les appliquer, et tous les retirer quand il y en a. */
export function BoutonsFiltres({ sansFiltre }: { readonly sansFiltre: string | null }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit">Filtrer</Button>
      {sansFiltre !== null && (
        <ButtonLink href={sansFiltre} variant="quiet">
          Remettre à zéro les filtres
        </ButtonLink>
      )}
    </div>
  )
}
