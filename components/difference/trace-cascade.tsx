import type { Centimes } from '@/lib/domain/centimes'
import { ZERO } from '@/lib/domain/centimes'
import type { Cascade } from '@/lib/domain/difference/cascade'
import { decrireDelta } from '@/lib/domain/phrase/difference'
import { decrireValeur } from '@/lib/domain/phrase/valeur'

type TraceCascadeProps = {
  readonly cascade: Cascade
  readonly bornes: { readonly depart: string; readonly arrivee: string }
}

interface Barre {
  readonly cle: string
  readonly nom: string
  readonly texte: string
  readonly de: Centimes
  readonly a: Centimes
  readonly sens: 'somme' | 'hausse' | 'baisse'
}

/** Résolution du tracé : assez fine pour l’écran, et toute division y est entière. */
const LARGEUR = 1000

/** Un pas infime se voit encore. */
const EPAISSEUR_MIN = 2

const TRAITS = {
  somme: 'fill-encre',
  hausse: 'fill-filet-fort',
  baisse: 'fill-page stroke-encre',
} as const satisfies Record<Barre['sens'], string>

/** Le tracé, muet : chaque barre part d’où la précédente s’arrête. Pleine elle monte, vide elle descend. */
export function TraceCascade({ cascade, bornes }: TraceCascadeProps) {
  const barres = listBarres(cascade, bornes)
  const valeurs = [ZERO, ...barres.flatMap(({ de, a }) => [de, a])]
  const [min, max] = [valeurs.reduce(plusPetit), valeurs.reduce(plusGrand)]
  const etendue = max - min
  const placer = (valeur: bigint) => (etendue === 0n ? 0 : Number(((valeur - min) * BigInt(LARGEUR)) / etendue))
  return (
    <ol aria-hidden="true" className="max-w-texte space-y-2 text-sm">
      {barres.map(({ cle, nom, texte, de, a, sens }) => (
        <li key={cle}>
          <p className="flex items-baseline justify-between gap-4">
            <span className={sens === 'somme' ? 'font-semibold' : ''}>{nom}</span>
            <span className="chiffres shrink-0">{texte}</span>
          </p>
          <svg
            viewBox={`0 0 ${LARGEUR} 14`}
            preserveAspectRatio="none"
            className="h-3.5 w-full"
            aria-hidden="true"
            focusable="false"
          >
            <rect
              x={placer(plusPetit(de, a))}
              y="1"
              width={de === a ? 0 : Math.max(placer(plusGrand(de, a)) - placer(plusPetit(de, a)), EPAISSEUR_MIN)}
              height="12"
              vectorEffect="non-scaling-stroke"
              className={TRAITS[sens]}
            />
          </svg>
        </li>
      ))}
    </ol>
  )
}

function listBarres({ depart, arrivee, etapes }: Cascade, bornes: TraceCascadeProps['bornes']): readonly Barre[] {
  const toBorne = (cle: string, nom: string, borne: Cascade['depart']): Barre => ({
    cle,
    nom,
    texte: decrireValeur(borne?.somme ?? null),
    de: ZERO,
    a: borne?.somme.centimes ?? ZERO,
    sens: 'somme',
  })
  return [
    toBorne('depart', bornes.depart, depart),
    ...etapes.map(
      ({ cle, intitule, delta, de, a }): Barre => ({
        cle,
        nom: intitule,
        texte: decrireDelta(delta),
        de,
        a,
        sens: delta.centimes < 0n ? 'baisse' : 'hausse',
      }),
    ),
    toBorne('arrivee', bornes.arrivee, arrivee),
  ]
}

function plusPetit(a: Centimes, b: Centimes): Centimes {
  return a < b ? a : b
}

function plusGrand(a: Centimes, b: Centimes): Centimes {
  return a > b ? a : b
}
