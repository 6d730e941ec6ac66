import { type Centimes, sommer, soustraire, ZERO } from '@/lib/domain/centimes'
import type { Difference } from '@/lib/domain/difference/difference'
import { groupFamilles } from '@/lib/domain/difference/familles'
import type { CleLigne } from '@/lib/domain/difference/ligne'
import { computeMouvement } from '@/lib/domain/difference/mouvement'
import { type Releve, readReleves } from '@/lib/domain/difference/releve'
import { type Chiffre, isChiffre } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { comparePeriodes, type Periode } from '@/lib/domain/periode'
import type { Payeur } from '@/lib/domain/retenus'
import type { Nature } from '@/lib/domain/vocabulaire'

export interface DemandeCascade extends Payeur {
  readonly nature: Nature
  readonly perimetre: string | null
}

export interface EtapeCascade {
  readonly cle: CleLigne
  readonly intitule: string
  readonly delta: Chiffre
  /** Le cumul avant et après ce pas. */
  readonly de: Centimes
  readonly a: Centimes
}

/** De la somme d’un acte à celle d’un autre, ligne à ligne. */
export interface Cascade extends DemandeCascade {
  readonly etage: Releve['etage']
  readonly depart: { readonly periode: Periode; readonly somme: Chiffre } | null
  readonly arrivee: { readonly periode: Periode; readonly somme: Chiffre } | null
  /** Les lignes qui changent, dans l’ordre de l’acte d’arrivée ; une ligne scindée et ses parts font un seul pas. */
  readonly etapes: readonly EtapeCascade[]
  readonly inchangees: number
}

/**
 * La cascade d’un payeur : de sa dernière période chiffrée dans l’acte de départ à celle de l’acte d’arrivée. Un avenant
 * annuel mène ainsi de 2019 à 2020, un complément de 2020 à 2020. Null si aucun des deux actes ne porte de chiffre.
 */
export function toCascade(difference: Difference, demande: DemandeCascade): Cascade | null {
  const [avant, apres] = chooseReleves(difference, demande)
  const etage = apres?.etage ?? avant?.etage
  if (etage === undefined) return null
  const familles = groupFamilles(difference, [...(apres?.apports.keys() ?? []), ...(avant?.apports.keys() ?? [])])
  const tous = familles.flatMap(({ cle, intitule, lignes }) => {
    const sommer = (releve: Releve | null) => sommerApports(lignes.map((ligne) => releve?.apports.get(ligne) ?? null))
    const mouvement = computeMouvement(
      cle,
      { ecrit: null, apport: sommer(avant) },
      { ecrit: null, apport: sommer(apres) },
    )
    return mouvement?.delta ? [{ cle, intitule, sorte: mouvement.sorte, delta: mouvement.delta }] : []
  })
  const changes = tous.filter(({ sorte }) => sorte !== 'inchange')
  const depart = avant?.somme.centimes ?? ZERO
  return {
    ...demande,
    etage,
    depart: avant && { periode: avant.periode, somme: avant.somme },
    arrivee: apres && { periode: apres.periode, somme: apres.somme },
    etapes: changes.map(({ cle, intitule, delta }, rang) => {
      const a = sommer([depart, ...changes.slice(0, rang + 1).map((pas) => pas.delta.centimes)])
      return { cle, intitule, delta, de: soustraire(a, delta.centimes), a }
    }),
    inchangees: tous.length - changes.length,
  }
}

/** Les sommes à relier : au même étage, et à la dernière période que chaque acte chiffre. */
function chooseReleves({ avant, apres }: Difference, demande: DemandeCascade): readonly [Releve | null, Releve | null] {
  const [departs, arrivees] = [avant, apres].map(({ acte }) => readReleves(acte).filter((r) => isDemande(r, demande)))
  const etages = (['lignes', 'acte'] as const).map(
    (etage) => [findDerniere(departs ?? [], etage), findDerniere(arrivees ?? [], etage)] as const,
  )
  const complet = etages.find(([a, b]) => a !== null && b !== null)
  return complet ?? etages.find(([a, b]) => a !== null || b !== null) ?? [null, null]
}

function isDemande(releve: Releve, { nature, perimetre, financeur, financeurNom }: DemandeCascade): boolean {
  return (
    releve.nature === nature &&
    releve.perimetre === perimetre &&
    releve.financeur === financeur &&
    releve.financeurNom === financeurNom
  )
}

function findDerniere(releves: readonly Releve[], etage: Releve['etage']): Releve | null {
  return (
    releves
      .filter((releve) => releve.etage === etage)
      .toSorted((a, b) => comparePeriodes(a.periode, b.periode))
      .at(-1) ?? null
  )
}

function sommerApports(apports: readonly (Chiffre | null)[]): Chiffre | null {
  const chiffres = apports.filter(isChiffre)
  const [seul] = chiffres
  if (seul === undefined) return null
  return chiffres.length === 1 ? seul : sommerChiffres(chiffres)
}
