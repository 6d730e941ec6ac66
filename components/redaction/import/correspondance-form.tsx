'use client'

import { ChampChoix, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { nommerColonne } from '@/lib/domain/import/feuille'
import { LIBELLES_ROLES_COLONNE } from '@/lib/domain/import/roles'
import { LIBELLES_FINANCEURS, LIBELLES_NATURES } from '@/lib/domain/libelles'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { SaisieCorrespondance } from '@/lib/features/actes/schema-import'

type CorrespondanceFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly importId: string
  readonly actuelle: Partial<SaisieCorrespondance>
  readonly feuilles: readonly Option[]
  readonly colonnes: readonly { readonly titre: string; readonly exemples: readonly string[] }[]
  /** Les libellés du fichier qu’aucune ligne de l’acte ne porte. */
  readonly libelles: readonly string[]
  /** Les lignes de l’acte, et de quoi écarter un libellé. */
  readonly lignes: readonly Option[]
  readonly sources: readonly Option[]
}

const EXEMPLE_MAX = 60

/** Ce que contient chaque colonne, ce qu’aucune ne dit, et la ligne de l’acte que désigne chaque libellé inconnu. */
export function CorrespondanceForm(props: CorrespondanceFormProps) {
  const { action, acteId, importId, actuelle, feuilles, colonnes, libelles, lignes, sources } = props
  // Un rang ne vaut que pour cette lecture du fichier : gardé dans le navigateur, il y désignerait un autre libellé.
  const { form, champs, ...envoi } = useFormulaire<SaisieCorrespondance>('correspondance', action, actuelle, {
    gardee: false,
  })
  const roles = champs.roles.getFieldList()
  const intitules = champs.intitules.getFieldList()
  return (
    <Formulaire form={form} {...envoi} bouton="Relire le fichier ainsi" variant="secondary">
      <input type="hidden" name="acteId" value={acteId} />
      <input type="hidden" name="importId" value={importId} />
      {feuilles.length > 1 ? (
        <ChampChoix
          champ={champs.feuille}
          label="Feuille à lire"
          hint="Une autre feuille se relit d’après ses propres titres."
          options={feuilles}
        />
      ) : (
        <input type="hidden" name={champs.feuille.name} value={champs.feuille.defaultValue} />
      )}
      <div className="grid items-end gap-x-8 gap-y-6 sm:grid-cols-2">
        {roles.map((role, rang) => (
          <ChampChoix
            key={role.key}
            champ={role}
            label={`Colonne ${nommerColonne(rang)}, ${entreGuillemets(colonnes[rang]?.titre || 'sans titre')}`}
            hint={illustrer(colonnes[rang]?.exemples ?? [])}
            options={toOptions(LIBELLES_ROLES_COLONNE)}
          />
        ))}
      </div>
      <fieldset className="min-w-0 space-y-6 border-t border-filet pt-4">
        <legend className="float-left mb-4 w-full font-serif text-lg font-semibold">
          Quand aucune colonne ne le dit
        </legend>
        <div className="clear-both space-y-6">
          <ChampChoix
            champ={champs.financeur}
            label="Qui paie"
            options={toOptions(LIBELLES_FINANCEURS).filter(({ valeur }) => valeur !== 'autre')}
            vide="Une colonne le dit"
          />
          <ChampsPeriode
            legende="Période"
            hint="Une année dans le titre d’une colonne l’emporte."
            debut={champs.debut}
            fin={champs.fin}
          />
          <ChampChoix champ={champs.nature} label="Nature" options={toOptions(LIBELLES_NATURES)} />
          <ChampChoix champ={champs.sourceId} label="Source" optional options={sources} vide="Aucune pour l’instant" />
        </div>
      </fieldset>
      {libelles.length > 0 && (
        <fieldset className="min-w-0 border-t border-filet pt-4">
          <legend className="float-left mb-4 w-full font-serif text-lg font-semibold">
            Libellés que l’acte ne connaît pas
          </legend>
          <div className="clear-both space-y-6">
            {intitules.map((item, rang) => {
              const intitule = item.getFieldset()
              return (
                <div key={item.key}>
                  <input type="hidden" name={intitule.libelle.name} value={libelles[rang]} />
                  <ChampChoix
                    champ={intitule.ligne}
                    label={entreGuillemets(libelles[rang] ?? '')}
                    options={lignes}
                    vide="Choisir…"
                  />
                </div>
              )
            })}
          </div>
        </fieldset>
      )}
    </Formulaire>
  )
}

function illustrer(exemples: readonly string[]): string | undefined {
  if (exemples.length === 0) return undefined
  const courts = exemples.map((texte) => (texte.length > EXEMPLE_MAX ? `${texte.slice(0, EXEMPLE_MAX)}…` : texte))
  return `Par exemple${DEUX_POINTS}${courts.join('\u202f; ')}`
}
