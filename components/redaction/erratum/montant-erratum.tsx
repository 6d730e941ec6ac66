import type { FieldMetadata } from '@conform-to/react'
import { ChampChoix, ChampTexte, ChampZone, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Details } from '@/components/ui/details'
import { LIBELLES_ABSENCES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import type { SaisieErratum } from '@/lib/features/actes/schema-erratum'

type Montant = NonNullable<SaisieErratum['montants']>[number]

type MontantErratumProps = {
  readonly montant: FieldMetadata<Montant>
  readonly nom: string
  readonly sources: readonly Option[]
}

/** Un montant de l’acte : sa valeur et sa provenance se corrigent, jamais ce qu’il finance. */
export function MontantErratum({ montant, nom, sources }: MontantErratumProps) {
  const champs = montant.getFieldset()
  const valeur = champs.montant.initialValue
  return (
    <Details
      summary={`${nom}\u202f: ${valeur ? `${valeur}\u00a0€` : 'sans chiffre'}`}
      open={!montant.valid || undefined}
    >
      <div className="space-y-6">
        <input type="hidden" name={champs.id.name} defaultValue={champs.id.initialValue} />
        <ChampTexte champ={champs.montant} label="Montant en euros" inputMode="decimal" className="max-w-56" />
        <div className="flex flex-wrap gap-6">
          <ChampChoix
            champ={champs.precision}
            label="Précision"
            options={toOptions(LIBELLES_PRECISIONS)}
            vide="Déduite"
          />
          <ChampChoix
            champ={champs.absence}
            label="Si la case est vide"
            options={toOptions(LIBELLES_ABSENCES)}
            vide="Non renseigné"
          />
        </div>
        <ChampChoix champ={champs.sourceId} label="Source" options={sources} vide="Choisir…" optional />
        <ChampZone champ={champs.citation} label="Citation" optional rows={2} />
        <ChampTexte champ={champs.page} label="Page" optional className="max-w-28" />
        <ChampZone champ={champs.note} label="Note" optional rows={2} />
      </div>
    </Details>
  )
}
