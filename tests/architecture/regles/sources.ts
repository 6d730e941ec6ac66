import { findMotif, readFichiers } from '@/tests/architecture/support/fichiers'
import type { Regle } from '@/tests/architecture/support/regle'

const LIGNES_MAX = 400
const CODE = ['app', 'components', 'lib', 'prisma', 'tests'].map((arbre) => `${arbre}/**/*.{ts,tsx,mjs}`)

/** Ce qui n’est plus un montant : le nombre de parts d’un partage, la largeur d’une barre. */
const CONVERSIONS_SANS_ARGENT = [
  'lib/domain/centimes.ts',
  'lib/domain/suivi/graphique.ts',
  'lib/features/comparaison/milliemes.ts',
]

const LIT_ENVIRONNEMENT = [/^lib\/platform\/env\.ts$/, /^lib\/cli\//, /^tests\/[^/]+\.config\.ts$/]

/** À la racine, Next remplace ces deux-là à la construction : ce ne sont pas des réglages. */
const HORS_CONSTANTES_DE_NEXT = /process\.env\b(?!\.(NODE_ENV|NEXT_RUNTIME)\b)/

/** next-auth tient lui-même sa route. */
const ROUTE_NEXT_AUTH = 'app/api/auth/[...nextauth]/route.ts'

export const REGLES_SOURCES: readonly Regle[] = [
  {
    nom: 'fichiers-courts',
    titre: `aucun fichier ne dépasse ${LIGNES_MAX} lignes`,
    check: (racine) =>
      readFichiers(racine, CODE)
        .filter(({ texte }) => texte.split('\n').length > LIGNES_MAX)
        .map(({ chemin }) => chemin),
  },
  {
    nom: 'argent-exact',
    titre: 'aucun montant ne passe par un nombre à virgule',
    check: (racine) =>
      readFichiers(racine, ['lib/domain/**/*.ts', 'lib/features/**/*.ts'])
        .filter(({ chemin }) => !CONVERSIONS_SANS_ARGENT.includes(chemin))
        .flatMap((fichier) => findMotif(fichier, /\b(parseFloat|parseInt|Number)\((?!\w+ === null\))|\.toFixed\(/)),
  },
  {
    nom: 'environnement-unique',
    titre: 'l’environnement n’est lu qu’à un endroit',
    check: (racine) =>
      readFichiers(racine, [...CODE, '*.ts', '*.js'])
        .filter(({ chemin }) => !LIT_ENVIRONNEMENT.some((permis) => permis.test(chemin)))
        .filter(({ chemin }) => !chemin.startsWith('tests/architecture/'))
        .flatMap((fichier) =>
          findMotif(fichier, fichier.chemin.includes('/') ? /process\.env\b/ : HORS_CONSTANTES_DE_NEXT),
        ),
  },
  {
    nom: 'actions-a-leur-place',
    titre: 'une action de formulaire vit dans actions et vérifie d’où vient le formulaire',
    check: (racine) =>
      readFichiers(racine, ['{app,components,lib}/**/*.{ts,tsx}'])
        .filter(({ texte }) => /^\s*['"]use server['"]/m.test(texte))
        .filter(
          ({ chemin, texte }) =>
            !/^lib\/features\/[^/]+\/actions(\.ts|\/[^/]+\.ts)$/.test(chemin) ||
            (texte.match(/^export async function/gm) ?? []).length >
              (texte.match(/\b(submit|receive|isSameOrigin)\(/g) ?? []).length,
        )
        .map(({ chemin }) => chemin),
  },
  {
    nom: 'routes-par-leur-porte',
    titre: 'toute route passe par createRoute',
    check: (racine) =>
      readFichiers(racine, ['app/**/route.{ts,tsx}'])
        .filter(({ chemin }) => chemin !== ROUTE_NEXT_AUTH)
        .flatMap((fichier) => [
          // Un réglage que Next lit n’est pas une porte.
          ...findMotif(fichier, /^export\b(?! const (?:\w+ = createRoute\(|dynamic = 'force-dynamic'$))/),
          ...(fichier.texte.includes("from '@/lib/platform/http/create-route'") ? [] : [fichier.chemin]),
        ]),
  },
  {
    nom: 'viewer-authentifie',
    titre: 'seule l’authentification fabrique une personne connectée',
    check: (racine) =>
      readFichiers(racine, ['{app,components,lib}/**/*.{ts,tsx}', 'proxy.ts'])
        .filter(({ chemin }) => !chemin.startsWith('lib/platform/auth/'))
        .flatMap((fichier) => findMotif(fichier, /\bloadViewer\b|\bas (unknown as )?Viewer\b/)),
  },
  {
    nom: 'serveur-seulement',
    titre: 'ce qui touche la base ne peut pas partir au navigateur',
    check: (racine) =>
      readFichiers(racine, ['lib/features/**/{queries,commands,public}.ts', 'lib/features/**/{queries,commands}/*.ts'])
        .filter(({ texte }) => !texte.startsWith("import 'server-only'\n"))
        .map(({ chemin }) => chemin),
  },
]
