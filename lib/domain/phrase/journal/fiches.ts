import { z } from 'zod'
import { formatPeriode } from '@/lib/domain/periode'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'
import { changement as changementMontant, raconterChangement } from './montants'
import { citer, createNarration, type Recit, texte } from './narration'

const mesure = z.object({ intitule: texte })
const action = z.object({ titre: texte })

const changement = <S extends z.ZodType>(forme: S) => z.object({ de: forme, vers: forme })

const intitules = z.array(z.string()).catch([])
const ligne = z.object({ intitule: texte, motif: texte, avec: intitules, de: intitules, parts: intitules })

const NOMS_FILIATIONS = { fin: 'la fin de', scission: 'la scission de', fusion: 'la réunion de' } as const
const retablissement = z.object({
  types: z.array(z.enum(['fin', 'scission', 'fusion'])).catch([]),
  de: intitules,
  sorties: intitules,
})

const jour = z.object({ jour: z.string(), precision: z.enum(PRECISIONS_DATE).nullable() })
const periode = z.object({ debut: z.string(), fin: z.string() })
const lecture = z.object({
  titre: texte,
  intitules,
  changes: z.array(changementMontant).catch([]),
  faits: z.number().catch(0),
  signature: remplacement(jour),
  periode: remplacement(periode),
})

/** Ce qu’un fait accepté a pris la place de, s’il y avait quelque chose. */
function remplacement<S extends z.ZodType>(forme: S) {
  return z.object({ de: forme.nullable(), vers: forme }).optional().catch(undefined)
}

function raconterEnTete({ signature, periode: lue }: z.output<typeof lecture>): readonly string[] {
  const remplacer = (quoi: string, de: string | null, vers: string) =>
    de === null || de === vers ? `a écrit ${quoi}${DEUX_POINTS}${vers}` : `a porté ${quoi} de ${de} à ${vers}`
  const dater = ({ jour: date, precision }: z.output<typeof jour>) => ecrireDate(date, precision)
  return [
    ...(signature
      ? [remplacer('la date de signature', signature.de && dater(signature.de), dater(signature.vers))]
      : []),
    ...(lue ? [remplacer('la période', lue.de && formatPeriode(lue.de), formatPeriode(lue.vers))] : []),
  ]
}

/** Ce qui s’écrit dans les mesures et les fiches d’un acte. */
export const NARRATIONS_FICHES = {
  'lecture.enregistrer': createNarration(lecture, (lue, chez): Recit => {
    const { titre, intitules: ajoutees, changes, faits } = lue
    const gardes = [
      compter(ajoutees.length, 'mesure ou action', 'mesures ou actions'),
      compter(changes.length, 'montant', 'montants'),
      compter(faits, 'fait de l’en-tête', 'faits de l’en-tête'),
    ].filter((compte) => !compte.startsWith('0'))
    return {
      fait: `a repris du texte${citer(titre)} ${enumerer(gardes)}`,
      details: [...ajoutees, ...raconterEnTete(lue), ...changes.map((change) => raconterChangement(change, chez))],
    }
  }),
  'mesure.creer': createNarration(mesure, ({ intitule }) => `a ajouté la mesure${citer(intitule)}`),
  'mesure.reprendre_catalogue': createNarration(
    z.object({ codes: z.array(z.string()), intitules: z.array(z.string()).nullish() }),
    ({ codes, intitules }): Recit => ({
      fait: `a repris du catalogue ${compter((intitules ?? codes).length, 'mesure', 'mesures')}`,
      details: intitules ?? [],
    }),
  ),
  'mesure.modifier': createNarration(changement(mesure), ({ de, vers }) =>
    de.intitule === vers.intitule
      ? `a corrigé la mesure${citer(vers.intitule)}`
      : `a renommé la mesure${citer(de.intitule)} en${citer(vers.intitule)}`,
  ),
  'mesure.retirer': createNarration(mesure, ({ intitule }) => `a retiré la mesure${citer(intitule)}`),
  'action.creer': createNarration(action, ({ titre }) => `a ajouté l’action${citer(titre)}`),
  'action.modifier': createNarration(changement(action), ({ de, vers }) =>
    de.titre === vers.titre
      ? `a corrigé la fiche de l’action${citer(vers.titre)}`
      : `a renommé l’action${citer(de.titre)} en${citer(vers.titre)}`,
  ),
  'action.retirer': createNarration(action, ({ titre }) => `a retiré l’action${citer(titre)}`),
  'ligne.terminer': createNarration(ligne, ({ intitule, motif, avec }): Recit => {
    const raison = motif === null ? '' : `${DEUX_POINTS}«\u00a0${motif}\u00a0»`
    return { fait: `a mis fin à${citer(intitule) || ' une ligne'}${raison}`, details: avec }
  }),
  'ligne.fusionner': createNarration(ligne, ({ intitule, de }): Recit => {
    return {
      fait: `a réuni ${compter(de.length, 'ligne', 'lignes')} en${citer(intitule) || ' une seule'}`,
      details: de,
    }
  }),
  'ligne.scinder': createNarration(ligne, ({ intitule, parts }): Recit => {
    return { fait: `a scindé${citer(intitule) || ' une ligne'} en ${parts.length}`, details: parts }
  }),
  'ligne.retablir': createNarration(retablissement, ({ types, de, sorties }): Recit => {
    const [type, ...autres] = types
    const quoi = type === undefined || autres.length > 0 ? 'ce que devenait' : NOMS_FILIATIONS[type]
    const lignes = enumerer(de.map(entreGuillemets)) || 'une ligne'
    return {
      fait: `a annulé ${quoi} ${lignes}`,
      details: sorties.map((sortie) => `${entreGuillemets(sortie)} en sort`),
    }
  }),
} as const
