import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import { groupFiliations } from '@/lib/domain/avenant/annulation'
import type { Acte } from '@/lib/domain/instantane'
import { decrireFiliations } from '@/lib/domain/phrase/avenant'

type FiliationsProps = {
  readonly acte: Acte
  readonly action: ActionFormulaire
}

/** Les lignes que l’avenant ne se contente pas de continuer, et de quoi revenir en arrière. */
export function Filiations({ acte, action }: FiliationsProps) {
  if (acte.filiations.length === 0) return null
  return (
    <section aria-labelledby="filiations" className="space-y-4">
      <h2 id="filiations">Lignes scindées, réunies ou terminées</h2>
      <ul className="space-y-3">
        {groupFiliations(acte.filiations).map((famille) => {
          const [{ niveau, deLignee, deIntitule }] = famille
          return (
            <li key={`${niveau}:${deLignee}`} className="max-w-texte">
              <p>{decrireFiliations(famille, acte)}.</p>
              <Details summary="Annuler">
                <div className="space-y-4">
                  <p>
                    Tout revient de l’acte précédent, tel qu’il l’avait, montants compris. Ce que cet avenant y a saisi
                    depuis disparaît, avec les lignes nées ici.
                  </p>
                  <BoutonAction
                    id={`annuler-${niveau}-${deLignee}`}
                    action={action}
                    valeurs={{ acteId: acte.id, niveau, lignee: deLignee }}
                    libelle="Annuler"
                    precision={`ce que devient ${deIntitule}`}
                  />
                </div>
              </Details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
