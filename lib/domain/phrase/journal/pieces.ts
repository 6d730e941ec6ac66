import { z } from 'zod'
import { LIBELLES_TYPES_DOCUMENT, TYPES_DOCUMENT } from '@/lib/domain/document'
import { formatJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { citer, createNarration, type Recit, texte } from './narration'

const document = z.object({
  titre: texte,
  type: z.enum(TYPES_DOCUMENT).catch('autre'),
  version: z.number().catch(1),
  aPublier: z.boolean().nullish(),
  sha256: texte,
})
const jalon = z.object({ libelle: texte, echeance: texte, faitLe: texte })
const avant = z.object({ libelle: texte, echeance: texte })

function nommer({ titre, type, version }: z.output<typeof document>): string {
  const nature = LIBELLES_TYPES_DOCUMENT[type].toLocaleLowerCase('fr')
  return `le document${citer(titre)} (${nature}, version ${version})`
}

const ecrireJour = (jour: string | null) => (jour === null ? '' : ` au ${formatJour(jour)}`)

/** Les documents déposés et les échéances posées. */
export const NARRATIONS_PIECES = {
  'document.deposer': createNarration(document, (lu): Recit => {
    const sort = lu.aPublier ? ', à publier à la signature' : ''
    return { fait: `a déposé ${nommer(lu)}${sort}`, details: lu.sha256 === null ? [] : [`empreinte ${lu.sha256}`] }
  }),
  'document.retirer': createNarration(document, (lu) => `a retiré ${nommer(lu)}`),
  'document.choisir_publication': createNarration(document, (lu) =>
    lu.aPublier ? `a choisi de publier ${nommer(lu)}` : `a choisi de ne pas publier ${nommer(lu)}`,
  ),
  'jalon.creer': createNarration(
    jalon,
    ({ libelle, echeance }) => `a posé l’échéance${citer(libelle)}${ecrireJour(echeance)}`,
  ),
  'jalon.modifier': createNarration(jalon.extend({ avant: avant.nullish().catch(null) }), (lu) => {
    const { libelle, echeance, avant } = lu
    const nom = `l’échéance${citer(libelle)}`
    if (echeance === null) return `a déplacé ou corrigé ${nom}`
    if (avant?.libelle === libelle && avant.echeance === echeance) return `a réglé le suivi de ${nom}`
    if (avant && avant.echeance !== null && avant.echeance !== echeance) {
      return `a déplacé ${nom} du ${formatJour(avant.echeance)}${ecrireJour(echeance)}`
    }
    return `a déplacé ou corrigé ${nom}, désormais${ecrireJour(echeance)}`
  }),
  'jalon.tenir': createNarration(jalon, ({ libelle, faitLe }) =>
    faitLe === null
      ? `a remis en attente l’échéance${citer(libelle)}`
      : `a dit tenue, le ${formatJour(faitLe)}, l’échéance${citer(libelle)}`,
  ),
  'jalon.retirer': createNarration(jalon, ({ libelle }) => `a retiré l’échéance${citer(libelle)}`),
  'jalon.proposer': createNarration(
    z.object({ poses: z.number().catch(0) }),
    ({ poses }) => `a ajouté les échéances habituelles du cadre (${compter(poses, 'échéance', 'échéances')})`,
  ),
} as const
