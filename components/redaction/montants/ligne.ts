import type { MontantComplet } from '@/lib/domain/instantane'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { cleSujet } from '@/lib/domain/montant/montant'
import { formatJourSaisie, type Periode } from '@/lib/domain/periode'

/** Les champs d’une ligne, tels que le formulaire les nomme. */
export const CHAMPS = [
  'id',
  'sujet',
  'nature',
  'debut',
  'fin',
  'financeur',
  'financeurNom',
  'montant',
  'precision',
  'absence',
  'perimetre',
  'sourceId',
  'page',
  'citation',
  'note',
] as const
export type ChampLigne = (typeof CHAMPS)[number]

/** Une ligne en cours de frappe : du texte, lisible ou non. `cle` la suit à l’écran, de sa création à son enregistrement. */
export type LigneSaisie = Readonly<Record<ChampLigne, string>> & { readonly cle: string }

/** Une ligne enregistrée, prête à être corrigée. */
export function toLigne(montant: MontantComplet): LigneSaisie {
  const { id, valeur, periode, sujet } = montant
  return {
    cle: id,
    id,
    sujet: cleSujet(sujet),
    nature: montant.nature,
    debut: formatJourSaisie(periode.debut),
    fin: formatJourSaisie(periode.fin),
    financeur: montant.financeur,
    financeurNom: montant.financeurNom ?? '',
    montant: valeur.kind === 'chiffre' ? formatSaisie(valeur.centimes) : '',
    precision: valeur.kind === 'chiffre' ? valeur.precision : '',
    absence: valeur.kind === 'chiffre' ? '' : valeur.kind,
    perimetre: montant.perimetre ?? '',
    sourceId: montant.sourceId ?? '',
    page: montant.page ?? '',
    citation: montant.citation ?? '',
    note: montant.note ?? '',
  }
}

/** Une ligne neuve reprend de la précédente ce qui change rarement : nature, période, périmètre et source, sinon la seule source qui existe. */
export function createLigne(
  cle: string,
  sujet: string,
  precedente: LigneSaisie | undefined,
  periode: Periode | null,
  sourceSeule: string,
): LigneSaisie {
  return {
    cle,
    id: '',
    sujet,
    nature: precedente?.nature ?? 'annonce',
    debut: precedente?.debut ?? formatJourSaisie(periode?.debut ?? null),
    fin: precedente?.fin ?? formatJourSaisie(periode?.fin ?? null),
    financeur: precedente?.financeur === 'etat' ? 'departement' : 'etat',
    financeurNom: '',
    montant: '',
    precision: '',
    absence: '',
    perimetre: precedente?.perimetre ?? '',
    sourceId: precedente?.sourceId || sourceSeule,
    page: precedente?.page ?? '',
    citation: '',
    note: '',
  }
}

/**
 * La précision suit le texte du montant. Un autre texte efface celle qu’on avait choisie, et l’écriture en suggère une ;
 * le texte enregistré, retrouvé, reprend la sienne.
 */
export function writeLigne(
  ligne: LigneSaisie,
  champs: Partial<Readonly<Record<ChampLigne, string>>>,
  enregistree: LigneSaisie | undefined,
): LigneSaisie {
  const ecrite = { ...ligne, ...champs }
  if (ecrite.montant === ligne.montant) return ecrite
  return { ...ecrite, precision: ecrite.montant === enregistree?.montant ? enregistree.precision : '' }
}

/** La ligne dont une nouvelle s’inspire : la dernière du même sujet, sinon la dernière de l’acte. */
export function findPrecedente(lignes: readonly LigneSaisie[], sujet: string): LigneSaisie | undefined {
  return lignes.findLast((ligne) => ligne.sujet === sujet) ?? lignes.at(-1)
}

/** La ligne enregistrée sous cet identifiant ; une ligne neuve n’en a pas. */
export function findParId(lignes: readonly LigneSaisie[], id: string): LigneSaisie | undefined {
  return id === '' ? undefined : lignes.find((ligne) => ligne.id === id)
}

/** Les lignes enregistrées, par identifiant : chercher ligne à ligne dans une longue saisie se sentirait à la frappe. */
export function indexParId(lignes: readonly LigneSaisie[]): ReadonlyMap<string, LigneSaisie> {
  return new Map(lignes.flatMap((ligne) => (ligne.id === '' ? [] : [[ligne.id, ligne]])))
}

/** Relit des lignes venues d’ailleurs : un formulaire rendu par le serveur, ou la mémoire du navigateur. */
export function readLignes(brut: unknown): readonly LigneSaisie[] {
  if (!Array.isArray(brut)) return []
  return brut.map((ligne: unknown, rang) => {
    const lire = (champ: string) => {
      const valeur: unknown = typeof ligne === 'object' && ligne !== null ? Reflect.get(ligne, champ) : undefined
      return typeof valeur === 'string' ? valeur : ''
    }
    const id = lire('id')
    return {
      cle: lire('cle') || id || `rendue-${rang}`,
      id,
      sujet: lire('sujet') || 'acte',
      nature: lire('nature'),
      debut: lire('debut'),
      fin: lire('fin'),
      financeur: lire('financeur'),
      financeurNom: lire('financeurNom'),
      montant: lire('montant'),
      precision: lire('precision'),
      absence: lire('absence'),
      perimetre: lire('perimetre'),
      sourceId: lire('sourceId'),
      page: lire('page'),
      citation: lire('citation'),
      note: lire('note'),
    }
  })
}
