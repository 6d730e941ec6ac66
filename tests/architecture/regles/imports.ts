import { existsSync } from 'node:fs'
import path from 'node:path'
import { cruise, type IForbiddenRuleType, type IRegularForbiddenRuleType } from 'dependency-cruiser'
import type { Regle } from '@/tests/architecture/support/regle'

const ARBRES = ['app', 'components', 'lib', 'prisma', 'tests', 'proxy.ts']
const PORTES_SERVEUR = '^lib/features/[^/]+/(queries|commands|public|read|load|mapper|publish|flat-rows)(/|[.])'

type Sens = Pick<IRegularForbiddenRuleType, 'from' | 'to'>

const SENS: Readonly<Record<string, Sens & { readonly titre: string }>> = {
  'domaine-pur': {
    titre: 'le domaine n’importe que lui-même et zod',
    from: { path: '^lib/domain/' },
    to: { pathNot: ['^lib/domain/', '(^|/)node_modules/zod/'] },
  },
  'plateforme-ignorante': {
    titre: 'la plateforme ignore les fonctions du portail et les écrans',
    from: { path: '^lib/platform/' },
    to: { path: '^(lib/(features|cli)|components|app|prisma|tests)/' },
  },
  'features-sans-ecran': {
    titre: 'une fonction du portail n’importe aucun écran',
    from: { path: '^lib/features/' },
    to: { path: '^(components|app|lib/cli|prisma|tests)/' },
  },
  'features-separees': {
    titre: 'une fonction du portail n’en importe pas une autre',
    from: { path: '^lib/features/([^/]+)/' },
    to: { path: '^lib/features/', pathNot: '^lib/features/$1/' },
  },
  'composants-sans-donnees': {
    titre: 'un composant ne lit ni n’écrit aucune donnée',
    from: { path: '^components/' },
    to: { path: [PORTES_SERVEUR, '^lib/platform/(db|auth|command|journal|env)', '^(app|prisma|lib/cli|tests)/'] },
  },
  'app-sans-base': {
    titre: 'une route n’ouvre pas la base',
    from: { path: '^app/' },
    to: { path: ['^lib/platform/(db|journal)', '^(prisma|lib/cli|tests)/', '(^|/)node_modules/(pg|@prisma)/'] },
  },
  'public-sans-espace': {
    titre: 'les pages publiques n’atteignent ni l’espace ni la personne connectée',
    from: { path: '^app/[(]public[)]/' },
    to: { path: ['^lib/features/[^/]+/(queries|commands|actions)', '^lib/platform/(auth|db|command)', '^app/espace/'] },
  },
  'public-par-role-public': {
    titre: 'la lecture publique ne passe ni par les commandes ni par la personne connectée',
    from: { path: '^lib/features/[^/]+/public[.]ts$' },
    to: { path: ['^lib/features/[^/]+/(queries|commands|load)', '^lib/platform/(auth|command|db/contexte)'] },
  },
  'actions-minces': {
    titre: 'une action de formulaire ne fait que passer la main à une commande',
    from: { path: '^lib/features/[^/]+/actions([.]|/)' },
    to: { path: ['^lib/platform/(db|journal)', '^lib/features/[^/]+/(load|mapper|publish|read)[.]'] },
  },
  'essais-a-part': {
    titre: 'le portail n’importe aucun essai',
    from: { path: '^(app|components|lib|prisma)/' },
    to: { path: '^tests/' },
  },
  'aucun-cycle': { titre: 'aucun import ne tourne en rond', from: {}, to: { circular: true } },
  'imports-resolus': {
    titre: 'chaque import désigne un fichier qui existe',
    from: { pathNot: '[.]mjs$' },
    to: { couldNotResolve: true, pathNot: ['generated', '^bun:'] },
  },
}

const INTERDITS: readonly IForbiddenRuleType[] = Object.entries(SENS).map(([name, { from, to }]) => ({
  name,
  severity: 'error',
  from,
  to,
}))

const parcours = new Map<string, Promise<readonly { readonly regle: string; readonly infraction: string }[]>>()

async function cruiseArbre(racine: string) {
  const arbres = ARBRES.filter((arbre) => existsSync(path.join(racine, arbre)))
  const { output } = await cruise(
    arbres,
    {
      baseDir: racine,
      validate: true,
      ruleSet: { forbidden: [...INTERDITS] },
      tsPreCompilationDeps: true,
      exclude: { path: '^tests/architecture/canaries/' },
      doNotFollow: { path: ['node_modules', '^lib/platform/db/generated/'] },
    },
    {
      alias: { '@': racine },
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  )
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule, from, to }) => ({ regle: rule.name, infraction: `${from} → ${to}` }))
}

/** Un seul parcours par arbre : toutes les règles d’import s’y lisent. */
function listInfractions(racine: string) {
  const connu = parcours.get(racine) ?? cruiseArbre(racine)
  parcours.set(racine, connu)
  return connu
}

export const REGLES_IMPORTS: readonly Regle[] = Object.entries(SENS).map(([nom, { titre }]) => ({
  nom,
  titre,
  check: async (racine) =>
    (await listInfractions(racine)).filter(({ regle }) => regle === nom).map(({ infraction }) => infraction),
}))
