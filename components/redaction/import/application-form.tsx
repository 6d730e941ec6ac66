'use client'

import { ChampRadios } from '@/components/redaction/formulaire/champ-radios'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { DecisionImport } from '@/lib/domain/import/choix'

/** Un montant que l’import ne peut trancher seul, et ce que chaque réponse en laisse. */
export interface ChoixImport {
  readonly id: string
  readonly question: string
  readonly acte: string
  readonly fichier: string
}

type ApplicationFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly importId: string
  readonly empreinte: string
  readonly choix: readonly ChoixImport[]
  readonly bouton: string
}

type Saisie = { choix: { id: string; decision?: DecisionImport }[] }

/**
 * Importe ce que l’aperçu montre, une fois tranché ce qui doit l’être. Quand l’acte a bougé et que l’aperçu se relit, chaque
 * choix déjà fait suit son montant.
 */
export function ApplicationForm({ action, acteId, importId, empreinte, choix, bouton }: ApplicationFormProps) {
  const initiale = { choix: choix.map(({ id }) => ({ id })) }
  // Un choix ne vaut que pour l’aperçu qui le demande : gardé dans le navigateur, son rang y désignerait un autre montant.
  const { form, champs, ...envoi } = useFormulaire<Saisie>('application', action, initiale, { gardee: false })
  const saisis = champs.choix.initialValue ?? []
  const faits = new Map(typeof saisis === 'string' ? [] : saisis.map((choisi) => [choisi?.id, choisi?.decision]))
  return (
    <Formulaire form={form} {...envoi} bouton={bouton}>
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="empreinte" value={empreinte} />
      {choix.length > 0 && (
        <div className="space-y-2">
          <h3>À choisir avant d’importer</h3>
          <p>L’acte a changé depuis ce fichier, ou le fichier ne porte plus un montant qu’il portait.</p>
        </div>
      )}
      {choix.map(({ id, question, acte, fichier }, rang) => {
        const name = `choix[${rang}].decision`
        const idChamp = `${form.id}-${name}`
        return (
          <div key={id}>
            <input type="hidden" name={`choix[${rang}].id`} value={id} />
            <ChampRadios
              champ={{
                key: id,
                id: idChamp,
                name,
                defaultValue: faits.get(id),
                errors: envoi.erreurs.filter((erreur) => erreur.id === idChamp).map(({ message }) => message),
              }}
              legende={question}
              options={[
                { valeur: 'acte', libelle: acte },
                { valeur: 'fichier', libelle: fichier },
              ]}
            />
          </div>
        )
      })}
    </Formulaire>
  )
}
