import { z } from 'zod'
import { formatJour, formatPeriode } from '@/lib/domain/periode'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { BLOCS, type Bloc } from '@/lib/domain/vocabulaire'
import { citer, createNarration, type Recit, texte } from './narration'

const NOMS_BLOCS = {
  periode: 'la période',
  mesures: 'les mesures et les actions',
  montants: 'les montants',
  echeances: 'les échéances',
} as const satisfies Record<Bloc, string>

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
  'erratum.publier': createGeste('a publié un erratum à'),
  'avenant.creer': createNarration(acte, ({ libelle }) => `a ouvert l’avenant${citer(libelle)}`),
  'avenant.ouvrir_bloc': createNarration(
    z.object({ bloc: z.enum(BLOCS) }),
    ({ bloc }) => `a ouvert dans l’avenant ${NOMS_BLOCS[bloc]}`,
  ),
  'avenant.prolonger': createNarration(z.object({ de: texte, vers: texte }), ({ de, vers }) => {
    const avant = de === null ? '' : ` (au lieu du ${formatJour(de)})`
    return vers === null
      ? `a retiré la prolongation de la convention${avant}`
      : `a porté la fin de la convention au ${formatJour(vers)}${avant}`
  }),
} as const
