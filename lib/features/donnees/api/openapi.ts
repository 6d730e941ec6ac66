import 'server-only'
import { createDocument } from 'zod-openapi'
import { LICENCE } from '@/lib/domain/licence'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { TABLES } from '../registre'
import { RACINE } from './adresses'
import { composeChemins, GENERAL } from './operations'
import { PROBLEME } from './schemas'

/** Ce qu’il faut savoir avant de lire un chiffre, en Markdown. */
const DESCRIPTION = `Tout ce que le portail publie des conventions passées entre l’État et les collectivités contre la pauvreté.

- Les montants sont des **centimes entiers**. Un montant qui manque est nul et dit pourquoi\u202f: il ne vaut jamais zéro.
- Deux natures de montant (contractualisé, payé…), deux périmètres, une part et l’ensemble qui la contient **ne s’additionnent pas**.
- Une liste rend ce qui vaut aujourd’hui\u202f; \`historique=true\` y ajoute ce que des publications plus récentes ont remplacé.
- Une page mène à la suivante par l’adresse \`suivant\`, que donne aussi l’en-tête \`Link\`.
- Chaque réponse porte un \`ETag\`\u202f: redonné par \`If-None-Match\`, il vaut une réponse vide (304) tant que rien ne se publie.
- Le nombre de demandes est limité par adresse\u202f: les en-têtes \`RateLimit\` disent ce qui reste.`

/** La description de l’API en OpenAPI 3.1, tirée des schémas mêmes qui lisent les demandes et relisent les lignes. */
export function composeOpenapi() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Tandem\u202f: données ouvertes',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: LICENCE.nom, identifier: LICENCE.code },
    },
    servers: [{ url: getAdresseAbsolue(RACINE), description: 'Ce portail' }],
    security: [],
    tags: [
      { name: GENERAL, description: 'L’API elle-même' },
      ...TABLES.map(({ code, description }) => ({ name: code, description })),
    ],
    paths: composeChemins(),
    components: {
      schemas: { Probleme: PROBLEME, ...Object.fromEntries(TABLES.map(({ code, ligne }) => [`Ligne_${code}`, ligne])) },
    },
  })
}
