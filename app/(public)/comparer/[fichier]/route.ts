import { z } from 'zod'
import { ADRESSE_COMPARER } from '@/lib/domain/adresse-publique'
import { formatCriteresComparaison, parseCriteresComparaison } from '@/lib/domain/comparaison/criteres'
import { ecrireChiffre, nommerComparaison } from '@/lib/domain/phrase/comparaison'
import { compter } from '@/lib/domain/phrase/nombre'
import { LIBELLES_MOTIFS } from '@/lib/domain/phrase/refus-comparaison'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { COLONNES_COMPARAISON, toLignesComparaison } from '@/lib/features/comparaison/tableau'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { createRoute } from '@/lib/platform/http/create-route'
import { composeCouverture, fichierSchema, respondTableauPublie } from '@/lib/platform/http/tableau'
import { readComparaison } from '../lecture'

/** Les lignes que la page montre, refusées comprises, et elles seules. Introuvable quand rien n’est publié, ou que l’adresse désigne ce que le portail ne connaît pas. */
export const GET = createRoute({
  params: z.object({ fichier: fichierSchema('comparaison') }),
  handle: (request, { fichier }) =>
    respondTableauPublie(request, fichier, async () => {
      const { searchParams } = new URL(request.url)
      const criteres = parseCriteresComparaison({ ...Object.fromEntries(searchParams), t: searchParams.getAll('t') })
      const { comparaison, cadreNom, inconnus } = (await readComparaison(criteres)).lue
      if (comparaison === null || inconnus.length > 0) return null
      const { mediane, refusees } = comparaison
      const titre = nommerComparaison(comparaison, cadreNom)
      return {
        nom: 'comparaison',
        colonnes: COLONNES_COMPARAISON,
        lignes: toLignesComparaison(comparaison, getAdresseAbsolue),
        couverture: await composeCouverture({
          titre,
          adresse: `${ADRESSE_COMPARER}?${formatCriteresComparaison(criteres)}`,
          filtres: mediane === null ? [] : [`Médiane${DEUX_POINTS}${ecrireChiffre(mediane)}`],
          manque: refusees.map(
            ({ motif, lignes }) =>
              `${LIBELLES_MOTIFS[motif]}${DEUX_POINTS}${compter(lignes.length, 'territoire', 'territoires')}`,
          ),
        }),
      }
    }),
})
