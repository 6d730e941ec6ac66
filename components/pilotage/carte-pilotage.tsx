import { Carte } from '@/components/territoires/carte/carte'
import { getAspectEtat, NON_RENSEIGNE, nommerEtat } from '@/components/territoires/carte/dessine'
import { PastilleCarte } from '@/components/territoires/carte/pastille-carte'
import { LIBELLES_ETATS } from '@/components/territoires/etats'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { TypeCarte } from '@/lib/domain/pilotage/criteres'
import { classer, type DepartementChiffre } from '@/lib/domain/pilotage/habitant'
import { getEtat } from '@/lib/domain/pilotage/region'
import { ETATS_PARITE } from '@/lib/domain/territoire-publie'
import { CLASSES_DESSINEES, getAspectMontant } from './classes-carte'

type CartePilotageProps = { readonly departements: readonly DepartementChiffre[]; readonly carte: TypeCarte }

/** La carte du ressort : ses verdicts, ou ce que la période choisie fait par habitant. */
export function CartePilotage({ departements, carte }: CartePilotageProps) {
  return (
    <Carte
      departements={departements.map((departement) => {
        const { code, nom, slug, verdicts, parHabitant } = departement
        const etat = getEtat(verdicts)
        return carte === 'verdict'
          ? { code, nom, slug, ...getAspectEtat(etat), valeur: nommerEtat(etat) }
          : {
              code,
              nom,
              slug,
              ...getAspectMontant(departement),
              valeur: parHabitant === null ? 'non renseigné' : `${formatMontant(parHabitant)} par habitant`,
            }
      })}
      legende={<Legende entrees={carte === 'verdict' ? listVerdicts(departements) : listClasses(departements)} />}
    />
  )
}

type Entree = {
  readonly aspect: Parameters<typeof PastilleCarte>[0]['aspect']
  readonly libelle: string
  readonly nombre: number
}

/** Chaque classe avec le nombre de départements qui la portent, et ceux dont on ne sait rien. */
function Legende({ entrees }: { readonly entrees: readonly Entree[] }) {
  return (
    <figcaption className="space-y-2 text-sm">
      <ul aria-label="Légende de la carte" className="flex flex-wrap gap-x-6 gap-y-1">
        {entrees.map(({ aspect, libelle, nombre }) => (
          <li key={libelle} className="flex items-center gap-2">
            <PastilleCarte aspect={aspect} />
            {libelle} ({nombre})
          </li>
        ))}
      </ul>
      <p className="max-w-texte text-encre-douce">
        La carte se parcourt à la souris{'\u202f'}; le tableau dit la même chose et se parcourt au clavier. Contours
        {'\u202f'}: <a href="https://github.com/VictorCazanave/svg-maps">svg-maps</a>, Victor Cazanave,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a>.
      </p>
    </figcaption>
  )
}

function listVerdicts(departements: readonly DepartementChiffre[]): readonly Entree[] {
  const etats = departements.map(({ verdicts }) => getEtat(verdicts))
  return [...ETATS_PARITE, null].map((etat) => ({
    aspect: getAspectEtat(etat),
    libelle: LIBELLES_ETATS[etat ?? 'non_renseigne'],
    nombre: etats.filter((autre) => autre === etat).length,
  }))
}

function listClasses(departements: readonly DepartementChiffre[]): readonly Entree[] {
  const rangs = departements.map(({ parHabitant }) => (parHabitant === null ? null : classer(parHabitant)))
  return [
    ...CLASSES_DESSINEES.map(({ aspect, libelle }, rang) => ({
      aspect,
      libelle,
      nombre: rangs.filter((autre) => autre === rang).length,
    })),
    { aspect: NON_RENSEIGNE, libelle: 'Non renseigné', nombre: rangs.filter((rang) => rang === null).length },
  ]
}
