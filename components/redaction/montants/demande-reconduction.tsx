import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describeField, Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'

const CHAMPS = ['portee', 'debut', 'fin', 'facteur', 'total'] as const
export type ChampReconduction = (typeof CHAMPS)[number]

type DemandeReconductionProps = {
  readonly portees: readonly { readonly cle: string; readonly libelle: string }[]
  /** Ce que l’adresse porte déjà. */
  readonly valeurs: Readonly<Record<ChampReconduction, string>>
  readonly erreurs: Readonly<Partial<Record<ChampReconduction, readonly string[]>>>
}

/** Ce qui se reconduit et par quel calcul : la demande est une adresse, rien ne s’y écrit. */
export function DemandeReconduction({ portees, valeurs, erreurs }: DemandeReconductionProps) {
  const champ = (nom: ChampReconduction) => ({
    ...describeField(nom, { errors: erreurs[nom] ?? [] }),
    name: nom,
    defaultValue: valeurs[nom],
  })
  return (
    <form className="max-w-texte space-y-6">
      <ErrorSummary errors={CHAMPS.flatMap((id) => (erreurs[id] ?? []).map((message) => ({ id, message })))} />
      <Field id="portee" label="Montants à reprendre" errors={erreurs.portee}>
        <Select {...champ('portee')}>
          {portees.map(({ cle, libelle }) => (
            <option key={cle} value={cle}>
              {libelle}
            </option>
          ))}
        </Select>
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="debut" label="Premier jour de la nouvelle période" errors={erreurs.debut}>
          <Input {...champ('debut')} autoComplete="off" />
        </Field>
        <Field id="fin" label="Dernier jour" errors={erreurs.fin}>
          <Input {...champ('fin')} autoComplete="off" />
        </Field>
      </div>
      <p>Donnez l’un ou l’autre{'\u202f'}:</p>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field id="facteur" label="Un facteur, par exemple 1,03 ou 103 %" errors={erreurs.facteur}>
          <Input {...champ('facteur')} autoComplete="off" />
        </Field>
        <Field id="total" label="Un nouveau total, en euros" errors={erreurs.total}>
          <Input {...champ('total')} inputMode="decimal" autoComplete="off" />
        </Field>
      </div>
      <Button type="submit" variant="secondary">
        Voir ce que cela donne
      </Button>
    </form>
  )
}
