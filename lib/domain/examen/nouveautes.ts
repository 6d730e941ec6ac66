import type { StatutProposition } from '@/lib/domain/examen/contre-proposition'
import type { ContreProposition, Fil, GesteFait, VersionListee } from '@/lib/domain/examen/discussion'
import { type Cote, getAutreCote } from '@/lib/domain/vocabulaire'

/** Un fait de l’autre côté, depuis qu’une personne a tout vu. */
export type Nouveaute = { readonly le: Date } & (
  | { readonly type: 'version'; readonly version: VersionListee }
  | {
      readonly type: 'message'
      readonly fil: Fil
      readonly texte: string
      readonly auteur: string
      readonly premier: boolean
    }
  | { readonly type: 'resolution'; readonly fil: Fil }
  | { readonly type: 'proposition'; readonly proposition: ContreProposition }
  | { readonly type: 'reglement'; readonly proposition: ContreProposition }
  | { readonly type: 'geste'; readonly geste: GesteFait }
)

export interface Echanges {
  readonly versions: readonly VersionListee[]
  readonly fils: readonly Fil[]
  readonly propositions: readonly ContreProposition[]
  readonly gestes: readonly GesteFait[]
}

/** Jusqu’où une personne a pris connaissance d’un acte. */
export interface Visite {
  readonly versionOrdre: number | null
  readonly vueLe: Date
}

/**
 * Ce que l’autre côté a changé depuis cette visite, du plus ancien au plus récent ; ses propres gestes n’apprennent rien,
 * et une transmission se dit par la version qu’elle soumet.
 */
export function listNouveautes(
  { versions, fils, propositions, gestes }: Echanges,
  cote: Cote,
  visite: Visite,
): readonly Nouveaute[] {
  const autre = getAutreCote(cote)
  const vue = visite.versionOrdre ?? -1
  const faits: readonly Nouveaute[] = [
    ...(cote === 'etat' ? versions.filter(({ ordre }) => ordre > vue) : []).map((version) => ({
      type: 'version' as const,
      le: version.le,
      version,
    })),
    ...fils.flatMap((fil) => listNouveautesFil(fil, autre)),
    ...propositions.flatMap((proposition) => listNouveautesProposition(proposition, autre)),
    ...gestes
      .filter(({ cote: auteur, geste }) => auteur === autre && geste !== 'transmettre')
      .map((geste) => ({ type: 'geste' as const, le: geste.le, geste })),
  ]
  return faits
    .filter(({ type, le }) => type === 'version' || le > visite.vueLe)
    .toSorted((a, b) => a.le.getTime() - b.le.getTime())
}

function listNouveautesFil(fil: Fil, autre: Cote): readonly Nouveaute[] {
  const messages = fil.messages.flatMap((message, rang) =>
    message.cote === autre
      ? [
          {
            type: 'message' as const,
            fil,
            texte: message.texte,
            auteur: message.auteur,
            le: message.le,
            premier: rang === 0,
          },
        ]
      : [],
  )
  const { resolution } = fil
  return resolution?.cote === autre ? [...messages, { type: 'resolution', fil, le: resolution.le }] : messages
}

/** Qui a réglé : l’auteur quand il retire, l’autre côté quand il répond. */
const PAR_L_AUTEUR = { proposee: true, retiree: true, acceptee: false, declinee: false } as const satisfies Record<
  StatutProposition,
  boolean
>

function listNouveautesProposition(proposition: ContreProposition, autre: Cote): readonly Nouveaute[] {
  const { cote, le, statut, reglement } = proposition
  const faite: readonly Nouveaute[] = cote === autre ? [{ type: 'proposition', proposition, le }] : []
  const deLAutre = (cote === autre) === PAR_L_AUTEUR[statut]
  return reglement && deLAutre ? [...faite, { type: 'reglement', proposition, le: reglement.le }] : faite
}
