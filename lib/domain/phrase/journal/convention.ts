import { z } from 'zod'
import { LIBELLES_STATUTS_ECART } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { LIBELLES_STATUTS_SIGNALEMENT, STATUTS_SIGNALEMENT } from '@/lib/domain/signalement'
import type { IdentifiantsParties } from '@/lib/domain/subvention'
import { STATUTS_ECART } from '@/lib/domain/vocabulaire'
import { ajouter, citer, createFormule, createNarration, texte } from './narration'

const convention = z.object({ titre: texte, debut: texte, fin: texte })
const source = z.object({ titre: texte, editeur: texte })
const fait = z.object({ libelle: texte, valeur: texte })
const libelle = z.object({ libelle: texte })

function decrireConvention({ titre, debut, fin }: z.output<typeof convention>): string {
  const periode = debut === null || fin === null ? 'période non renseignée' : formatPeriode({ debut, fin })
  return `la convention${citer(titre)} (${periode})`
}

function decrireIdentifiants(lus: IdentifiantsParties): string {
  const { attribuantNom, attribuantSiret, beneficiaireSiret, conditionsVersement } = lus
  const dits = [
    attribuantNom === null ? null : `service de l’État «\u00a0${attribuantNom}\u00a0»`,
    attribuantSiret === null ? null : `SIRET de ce service ${attribuantSiret}`,
    beneficiaireSiret === null ? null : `SIRET de la collectivité ${beneficiaireSiret}`,
    conditionsVersement === null ? null : `versement «\u00a0${conditionsVersement}\u00a0»`,
  ].filter((dit) => dit !== null)
  return dits.length === 0
    ? 'a effacé les identifiants des parties'
    : `a renseigné les identifiants des parties${DEUX_POINTS}${dits.join(', ')}`
}

/** La convention, ses sources, ses faits de contexte et ses écarts. */
export const NARRATIONS_CONVENTION = {
  'convention.creer': createNarration(convention, (lue) => `a ouvert ${decrireConvention(lue)}`),
  'convention.modifier': createNarration(convention, (lue) => `a corrigé ${decrireConvention(lue)}`),
  'convention.identifier': createNarration(
    z.object({ attribuantNom: texte, attribuantSiret: texte, beneficiaireSiret: texte, conditionsVersement: texte }),
    decrireIdentifiants,
  ),
  'source.creer': createNarration(
    source,
    ({ titre, editeur }) => `a ajouté la source${citer(titre)}${ajouter(editeur)}`,
  ),
  'source.modifier': createNarration(source, ({ titre }) => `a corrigé la source${citer(titre)}`),
  'source.retirer': createNarration(source, ({ titre }) => `a retiré la source${citer(titre)}`),
  'fait.creer': createNarration(fait, ({ libelle: nom, valeur }) =>
    valeur === null
      ? `a ajouté le fait de contexte${citer(nom)}`
      : `a ajouté le fait de contexte${citer(nom)}${DEUX_POINTS}${valeur}`,
  ),
  'fait.retirer': createNarration(fait, ({ libelle: nom }) => `a retiré un fait de contexte${citer(nom)}`),
  'annonce.tenir': createNarration(
    z.object({ citation: texte }),
    ({ citation }) => `a lié à la convention l’annonce qu’elle tient${citer(citation)}`,
  ),
  'annonce.delier': createFormule('a défait le lien entre une annonce et la convention'),
  'ecart.consigner': createNarration(libelle, ({ libelle: nom }) => `a consigné l’écart${citer(nom)}`),
  'ecart.retirer': createNarration(libelle, ({ libelle: nom }) => `a retiré un écart consigné${citer(nom)}`),
  'signalement.traiter': createNarration(
    z.object({ statut: z.enum(STATUTS_SIGNALEMENT), reponse: texte }),
    ({ statut, reponse }) =>
      `a répondu à une erreur signalée (${LIBELLES_STATUTS_SIGNALEMENT[statut].toLocaleLowerCase('fr')})${reponse === null ? '' : `${DEUX_POINTS}«\u00a0${reponse}\u00a0»`}`,
  ),
  'ecart.expliquer': createNarration(
    z.object({ statut: z.enum(STATUTS_ECART), explication: texte }),
    ({ statut, explication }) =>
      `a répondu d’un écart (${LIBELLES_STATUTS_ECART[statut].toLocaleLowerCase('fr')})${explication === null ? '' : `${DEUX_POINTS}«\u00a0${explication}\u00a0»`}`,
  ),
} as const
