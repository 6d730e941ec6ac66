import type { Acte, Action, Mesure } from '@/lib/domain/instantane'
import { formatJourSaisie } from '@/lib/domain/periode'
import type { SaisieEnTete, SaisieFicheAction, SaisieMesure } from './schema'
import type { SaisiePreuves } from './schema-signature'

type Champs<T> = Omit<T, 'acteId' | 'mesureId' | 'actionId' | 'version'>

/** Les preuves de signature enregistrées, telles que leurs champs les affichent. */
export function toSaisiePreuves({
  dateSignature,
  precisionDateSignature,
  signataires,
  deliberations,
}: Pick<Acte, 'dateSignature' | 'precisionDateSignature' | 'signataires' | 'deliberations'>) {
  return {
    dateSignature: formatJourSaisie(dateSignature),
    precisionDateSignature: precisionDateSignature ?? 'jour',
    signataires: signataires.map(({ nom, fonction, partie }) => ({ nom, fonction, partie })),
    deliberations: deliberations.map(({ date, organe, numero, url }) => ({
      date: formatJourSaisie(date),
      organe,
      numero,
      url,
    })),
  } satisfies Champs<SaisiePreuves>
}

/** L’en-tête enregistré, tel que ses champs l’affichent. */
export function toSaisieEnTete(acte: Acte) {
  return {
    libelle: acte.libelle,
    numero: acte.numero,
    debut: formatJourSaisie(acte.periode?.debut ?? null),
    fin: formatJourSaisie(acte.periode?.fin ?? null),
    ...toSaisiePreuves(acte),
    repriseApresCoup: acte.repriseApresCoup,
    sourceId: acte.sourceId,
    citation: acte.citation,
    denombrements: acte.denombrements.map(({ id: _id, ...denombrement }) => denombrement),
  } satisfies Champs<SaisieEnTete>
}

/** La mesure enregistrée, telle que ses champs l’affichent. */
export function toSaisieMesure({ code, intitule, descriptif, volet, catalogueCode }: Mesure) {
  return { code, intitule, descriptif, volet, catalogueCode } satisfies Champs<SaisieMesure>
}

/** La fiche enregistrée, telle que ses champs l’affichent : les listes, une ligne par élément. */
export function toSaisieFiche({ id: _id, lignee: _lignee, partenaires, cofinanceurs, axes, ...champs }: Action) {
  return {
    ...champs,
    partenaires: partenaires.join('\n'),
    cofinanceurs: cofinanceurs.join('\n'),
    axes: axes.join('\n'),
  } satisfies Champs<SaisieFicheAction> & Pick<SaisieFicheAction, 'mesureId'>
}
