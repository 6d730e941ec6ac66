import { findMotif, readFichiers } from '@/tests/architecture/support/fichiers'
import type { Regle } from '@/tests/architecture/support/regle'

interface Modele {
  readonly nom: string
  readonly corps: string
}

const CLE_CLOISON = /^\s*collectiviteId\s+String\s/m

function readModeles(racine: string): readonly Modele[] {
  return readFichiers(racine, ['prisma/schema/*.prisma']).flatMap(({ texte }) =>
    [...texte.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, nom = '', corps = '']) => ({ nom, corps })),
  )
}

function listDefauts({ corps, nom }: Modele, cloisonnes: ReadonlySet<string>): readonly string[] {
  const relations = [...corps.matchAll(/^\s*\w+\s+(\w+)\??\s+@relation\(.*?fields: \[([^\]]*)\]/gm)]
  return [
    ...(/@@id\(\[collectiviteId, /.test(corps) ? [] : [`${nom} : la clé ne commence pas par la collectivité`]),
    ...relations
      .filter(([, cible = '', champs = '']) => cloisonnes.has(cible) && !champs.startsWith('collectiviteId,'))
      .map(([, cible]) => `${nom} → ${cible} : la relation oublie la collectivité`),
  ]
}

export const REGLES_SCHEMA: readonly Regle[] = [
  {
    nom: 'schema-sans-flottant',
    titre: 'aucune colonne n’est un nombre à virgule',
    check: (racine) =>
      readFichiers(racine, ['prisma/schema/*.prisma', 'prisma/migrations/**/*.sql']).flatMap((fichier) =>
        findMotif(fichier, /\b(Float|Decimal|double precision|real|numeric)\b/i),
      ),
  },
  {
    nom: 'cles-composees',
    titre: 'chaque table de travail et chacune de ses relations portent la collectivité',
    check(racine) {
      const modeles = readModeles(racine).filter(
        ({ corps }) => corps.includes('@@schema("espace")') && CLE_CLOISON.test(corps),
      )
      const cloisonnes = new Set(modeles.map(({ nom }) => nom))
      return modeles.flatMap((modele) => listDefauts(modele, cloisonnes))
    },
  },
  {
    nom: 'sans-cascade-de-cle',
    titre: 'aucune clé étrangère ne suit un changement de clé',
    check: (racine) =>
      readFichiers(racine, ['prisma/migrations/**/*.sql']).flatMap((fichier) =>
        findMotif(fichier, /ON UPDATE (CASCADE|SET)/i),
      ),
  },
]
