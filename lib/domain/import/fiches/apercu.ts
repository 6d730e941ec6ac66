import type { Classeur } from '@/lib/domain/import/feuille'
import { type ChangementFiche, compareAjout, compareFiche } from '@/lib/domain/import/fiches/comparaison'
import { FEUILLES_FICHES } from '@/lib/domain/import/fiches/feuilles'
import { readFeuillesFiches } from '@/lib/domain/import/fiches/lecture'
import {
  type Designation,
  listAbsentes,
  type Origines,
  rapprocher,
  readOrigine,
} from '@/lib/domain/import/fiches/rapprochement'
import { ecrireFiches, type FicheEcrite } from '@/lib/domain/import/fiches/textes'
import type { Designables } from '@/lib/domain/import/fiches/valeurs'
import type { Releve } from '@/lib/domain/import/place'
import type { Instantane } from '@/lib/domain/instantane'

export interface ApercuFiches {
  readonly changements: readonly ChangementFiche[]
  readonly erreurs: readonly Releve[]
  readonly ignorees: readonly Releve[]
  readonly remarques: readonly Releve[]
  /** Les feuilles lues. */
  readonly feuilles: readonly string[]
}

/** Compare les mesures et les actions d’un fichier à celles de l’acte. Celles que le fichier ne porte plus restent. */
export function previewFiches(
  classeur: Classeur,
  { acte, convention }: Pick<Instantane, 'acte' | 'convention'>,
  origines: Origines | null,
): ApercuFiches {
  const ecrites = ecrireFiches(acte, convention)
  const rapproches = readFeuillesFiches(classeur).map((feuille) => ({
    feuille,
    designations: rapprocher(feuille, ecrites[feuille.niveau], origines),
  }))
  const designations = rapproches.flatMap((rapproche) => rapproche.designations)
  const mesures = listMesures(ecrites.mesure, designations, origines)
  const comparees = designations.flatMap((designation) => {
    return compare(designation, { volets: convention.cadre.volets, mesures }, origines) ?? []
  })
  const ecartees = (tag: Designation['tag']) =>
    designations.flatMap((d) => ('message' in d && d.tag === tag ? [{ ou: d.lue.ou, message: d.message }] : []))
  return {
    changements: comparees.map(({ changement }) => changement),
    erreurs: [
      ...rapproches.flatMap(({ feuille }) => feuille.erreurs),
      ...ecartees('erreur'),
      ...comparees.flatMap(({ erreurs }) => erreurs),
    ],
    ignorees: [
      ...rapproches.flatMap(({ feuille }) => feuille.ignorees),
      ...ecartees('ignoree'),
      ...rapproches.flatMap(({ feuille, designations: lues }) =>
        listAbsentes(feuille, lues, ecrites[feuille.niveau], origines),
      ),
    ],
    remarques: designations.flatMap((d) => {
      if (d.tag !== 'ajout' || !d.homonyme) return []
      const { une } = FEUILLES_FICHES[d.lue.niveau]
      return [{ ou: d.lue.ou, message: `Une ${une} de l’acte porte déjà ce titre\u202f: celle-ci s’y ajoute.` }]
    }),
    feuilles: rapproches.map(({ feuille }) => feuille.nom),
  }
}

function compare(designation: Designation, designables: Designables, origines: Origines | null) {
  const { lue, tag } = designation
  switch (tag) {
    case 'connue': {
      const { fiche } = designation
      return compareFiche(lue, fiche, readOrigine(origines, lue.niveau, fiche.id), designables)
    }
    case 'ajout':
      return compareAjout(lue, designables)
    case 'erreur':
    case 'ignoree':
      return null
  }
}

/** Les mesures qu’une action peut citer, sous tous leurs noms : celui de l’acte, celui de l’export et celui du fichier. */
function listMesures(
  ecrites: readonly FicheEcrite[],
  designations: readonly Designation[],
  origines: Origines | null,
): Designables['mesures'] {
  const lues = designations.filter(({ lue }) => lue.niveau === 'mesure')
  const nommer = ({ lue }: Designation) => lue.champs.get('intitule')?.texte
  return [
    ...ecrites.map(({ id, textes: { code = '', intitule = '' } }) => {
      const rangee = lues.find((d) => d.tag === 'connue' && d.fiche.id === id)
      const noms = [
        intitule,
        `${code} ${intitule}`,
        rangee && nommer(rangee),
        readOrigine(origines, 'mesure', id)?.intitule,
      ]
      return { id, noms: noms.flatMap((nom) => nom || []) }
    }),
    ...lues.flatMap((d) => (d.tag === 'ajout' ? [{ id: d.lue.ou, noms: [nommer(d) ?? ''] }] : [])),
  ]
}
