import { z } from 'zod'
import { formatPeriode } from '@/lib/domain/periode'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { citer, createNarration, type Recit, texte } from './narration'

const acte = z.object({ libelle: texte, motif: texte })
const liste = z.array(z.unknown()).catch([])
const preuves = z.object({ dateSignature: texte, signataires: liste, deliberations: liste })
const enTete = preuves.extend({ debut: texte, fin: texte, numero: z.number().nullish().catch(null) })

function createGeste(verbe: string, suite = '') {
  return createNarration(acte, ({ libelle, motif }) => {
    const raison = motif === null ? '' : `${DEUX_POINTS}«\u00a0${motif}\u00a0»`
    return `${verbe}${citer(libelle) || ' l’acte'}${suite}${raison}`
  })
}

function decrirePreuves({ dateSignature, signataires, deliberations }: z.output<typeof preuves>): readonly string[] {
  return [
    dateSignature === null ? 'date de signature non renseignée' : `signature le ${ecrireDate(dateSignature, null)}`,
    compter(signataires.length, 'signataire', 'signataires'),
    compter(deliberations.length, 'délibération', 'délibérations'),
  ]
}

/** La vie d’un acte, de sa première ligne à sa publication. */
export const NARRATIONS_CYCLE = {
  'acte.transmettre': createGeste('a transmis', ' à l’examen de l’État'),
  'acte.retirer': createGeste('a retiré', ' de l’examen'),
  'acte.renvoyer': createGeste('a renvoyé', ' à la collectivité pour correction'),
  'acte.valider': createGeste('a validé'),
  'acte.rouvrir': createGeste('a rouvert', ', qui était validé'),
  'acte.abandonner': createGeste('a abandonné'),
  'acte.restaurer': createGeste('a repris', ', qui était abandonné'),
  'acte.signer': createGeste('a signé'),
  'acte.ouvrir_bloc': createNarration(
    z.object({ libelle: texte, bloc: texte }),
    ({ libelle, bloc }) => `a ouvert le bloc${citer(bloc)} de${citer(libelle) || ' l’acte'}`,
  ),
  'acte.reprise': createNarration(
    acte,
    ({ libelle }) => `a commencé l’enregistrement, après coup, de${citer(libelle) || ' l’acte'}`,
  ),
  'acte.prouver': createNarration(
    preuves,
    (lues): Recit => ({ fait: 'a enregistré les preuves de la signature', details: decrirePreuves(lues) }),
  ),
  'acte.modifier': createNarration(enTete, ({ debut, fin, numero, ...lues }): Recit => {
    const periode = debut === null || fin === null ? 'période non renseignée' : formatPeriode({ debut, fin })
    const details = [periode, ...(numero == null ? [] : [`numéro ${numero}`]), ...decrirePreuves(lues)]
    return { fait: 'a enregistré l’en-tête de l’acte', details }
  }),
  'acte.publier': createNarration(z.object({ motif: texte, sha256: texte }), ({ motif, sha256 }): Recit => {
    const raison = motif === null ? '' : ` (${motif.toLocaleLowerCase('fr')})`
    return { fait: `a publié l’acte${raison}`, details: sha256 === null ? [] : [`empreinte ${sha256}`] }
  }),
  'avenant.creer': createNarration(acte, ({ libelle }) => `a ouvert l’avenant${citer(libelle)}`),
} as const
