import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { describeField, Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SelectField } from '@/components/ui/select-field'
import type { Convention } from '@/lib/domain/instantane'
import type { CriteresModeles, Modele } from '@/lib/domain/modele'
import { compter } from '@/lib/domain/phrase/nombre'
import { LONGUEUR_QUESTION } from '@/lib/domain/recherche/criteres'
import { ModeleTrouve } from './modele-trouve'

type ChoixModeleProps = {
  /** L’adresse de la page : la recherche y revient, le modèle choisi aussi. */
  readonly page: string
  readonly cadre: Convention['cadre']
  readonly criteres: CriteresModeles
  /** Ce qui répond ; null tant que rien n’a été cherché. */
  readonly trouves: { readonly modeles: readonly Modele[]; readonly nombre: number } | null
}

const HINT = 'Des mots de l’intitulé ou du descriptif. Laissez vide pour tout voir.'

/** Ce que d’autres collectivités ont publié, à chercher avant d’écrire ; rien n’en entre dans l’acte avant d’être enregistré. */
export function ChoixModele({ page, cadre, criteres, trouves }: ChoixModeleProps) {
  const { q, volet, modele } = criteres
  return (
    <Details summary="S’inspirer d’une fiche publiée ailleurs" open={trouves !== null && modele === null}>
      <search aria-label="Parmi les fiches publiées ailleurs" className="block max-w-texte">
        <form className="space-y-4">
          <Field id="q" label={'Que cherchez-vous\u202f?'} hint={HINT}>
            <Input
              {...describeField('q', { hint: HINT })}
              name="q"
              type="search"
              defaultValue={q ?? ''}
              maxLength={LONGUEUR_QUESTION}
              autoComplete="off"
            />
          </Field>
          <div className="flex flex-wrap items-end gap-4">
            <SelectField
              id="cadre"
              label="Cadre"
              tous={`Le même\u202f: ${cadre.nom}`}
              options={[['tous', 'Tous les cadres']]}
              valeur={criteres.cadre}
            />
            {cadre.volets.length > 0 && (
              <SelectField
                id="volet"
                label="Volet"
                tous="Tous"
                options={cadre.volets.map(({ code, libelle }) => [code, libelle])}
                valeur={volet}
              />
            )}
            <Button type="submit" variant="secondary" icon="recherche">
              Chercher
            </Button>
          </div>
        </form>
      </search>
      {trouves !== null && (
        <section aria-labelledby="modeles" className="mt-8 max-w-texte space-y-4">
          <h2 id="modeles" className="text-lg">
            {trouves.nombre === 0
              ? 'Aucune fiche ne répond'
              : compter(trouves.nombre, 'fiche répond', 'fiches répondent')}
          </h2>
          {trouves.nombre > trouves.modeles.length && (
            <p>
              Les {trouves.modeles.length} plus proches sont ici{'\u202f'}: ajoutez un mot pour préciser.
            </p>
          )}
          {trouves.nombre === 0 && <p>Essayez un autre mot, ou tous les cadres.</p>}
          <ul className="divide-y divide-filet border-y border-filet empty:hidden">
            {trouves.modeles.map((trouve) => (
              <li key={`${trouve.publicationId}_${trouve.ficheId}`} className="py-4">
                <ModeleTrouve page={page} criteres={criteres} modele={trouve} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Details>
  )
}
