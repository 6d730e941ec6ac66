import { Carte } from '@/components/territoires/carte/carte'
import { getAspectEtat, NON_RENSEIGNE, nommerEtat } from '@/components/territoires/carte/dessine'
import { PastilleCarte } from '@/components/territoires/carte/pastille-carte'
import { LIBELLES_ETATS } from '@/components/territoires/etats'
import type { Periode } from '@/lib/domain/periode'
import { ecrireChiffre } from '@/lib/domain/phrase/comparaison'
import type { TypeCarte } from '@/lib/domain/pilotage/criteres'
import { classer, type DepartementChiffre } from '@/lib/domain/pilotage/habitant'
import { getEtat } from '@/lib/domain/pilotage/region'
import { ETATS_PARITE } from '@/lib/domain/territoire-publie'
import { type ClasseDessinee, dessinerClasses, getAspectMontant, NON_COMPARABLE } from './classes-carte'

type CartePilotageProps = {
  readonly departements: readonly DepartementChiffre[]
  readonly carte: TypeCarte
  /** La période des montants ; null : aucun n’est publié. */
  readonly periode: Periode | null
}

/** La carte du ressort : ses verdicts, ou ce que la période choisie fait par habitant. */
export function CartePilotage({ departements, carte, periode }: CartePilotageProps) {
  const classes = periode === null ? [] : dessinerClasses(periode)
  return (
    <Carte
      departements={departements.map((departement) => {
        const { code, nom, slug, verdicts } = departement
        const etat = getEtat(verdicts)
        return carte === 'verdict'
          ? { code, nom, slug, ...getAspectEtat(etat), valeur: nommerEtat(etat) }
          : {
              code,
              nom,
              slug,
              ...getAspectMontant(departement, classes),
              valeur: ecrireMontant(departement),
            }
      })}
      legende={
        <Legende entrees={carte === 'verdict' ? listVerdicts(departements) : listClasses(departements, classes)} />
      }
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

/** « environ 2,41 € par habitant » : un refus n’est pas une absence. */
function ecrireMontant({ parHabitant, refus }: DepartementChiffre): string {
  if (refus !== null) return 'non comparable'
  return parHabitant === null ? 'non renseigné' : `${ecrireChiffre(parHabitant)} par habitant`
}

function listClasses(
  departements: readonly DepartementChiffre[],
  classes: readonly ClasseDessinee[],
): readonly Entree[] {
  const rangs = departements.map(({ parHabitant }) =>
    parHabitant === null ? null : classer(parHabitant.centimes, classes),
  )
  const refuses = departements.filter(({ refus }) => refus !== null).length
  return [
    ...classes.map(({ aspect, libelle }, rang) => ({
      aspect,
      libelle,
      nombre: rangs.filter((autre) => autre === rang).length,
    })),
    { aspect: NON_COMPARABLE, libelle: 'Non comparable', nombre: refuses },
    {
      aspect: NON_RENSEIGNE,
      libelle: 'Non renseigné',
      nombre: rangs.filter((rang) => rang === null).length - refuses,
    },
  ]
}
