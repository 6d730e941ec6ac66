import { z } from 'zod'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
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

const lecture = z.object({ titre: texte, intitules, montants: z.number().catch(0), faits: z.number().catch(0) })

/** Ce qui s’écrit dans les mesures et les fiches d’un acte. */
export const NARRATIONS_FICHES = {
  'lecture.enregistrer': createNarration(lecture, ({ titre, intitules: ajoutees, montants, faits }): Recit => {
    const gardes = [
      compter(ajoutees.length, 'mesure ou action', 'mesures ou actions'),
      compter(montants, 'montant', 'montants'),
      compter(faits, 'fait de l’en-tête', 'faits de l’en-tête'),
    ].filter((compte) => !compte.startsWith('0'))
    return { fait: `a repris du texte${citer(titre)} ${enumerer(gardes)}`, details: ajoutees }
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
