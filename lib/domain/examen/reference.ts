import type { VersionListee } from '@/lib/domain/examen/discussion'

/** Ce qu’une page d’examen compare : l’acte à son précédent signé, ou à une de ses versions soumises. */
export type Reference = { readonly type: 'signe' } | { readonly type: 'version'; readonly version: VersionListee }

interface Choix {
  readonly versions: readonly VersionListee[]
  /** La version qui est sous les yeux ; la comparer à elle-même n’apprendrait rien. */
  readonly courante: VersionListee | null
  readonly aPrecedent: boolean
  /** La version que l’adresse demande, par son rang. */
  readonly demandee: number | null
}

/** Les références possibles, la plus utile d’abord : l’acte signé que celui-ci modifie, puis les versions, de la dernière à la première. */
export function listReferences({ versions, courante, aPrecedent }: Omit<Choix, 'demandee'>): readonly Reference[] {
  const anciennes = versions.filter(({ ordre }) => ordre !== courante?.ordre)
  return [
    ...(aPrecedent ? [{ type: 'signe' } as const] : []),
    ...anciennes.toReversed().map((version) => ({ type: 'version', version }) as const),
  ]
}

/** La référence demandée, ou la première. */
export function chooseReference({ demandee, ...choix }: Choix): Reference | null {
  const references = listReferences(choix)
  const trouvee = references.find((r) => r.type === 'version' && r.version.ordre === demandee)
  return trouvee ?? references[0] ?? null
}
