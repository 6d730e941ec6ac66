import { z } from 'zod'
import { getAdresseMesure } from '@/lib/domain/adresse-publique'
import type { MesureTransversale } from '@/lib/domain/mesure-publiee'
import { getMesure } from '@/lib/features/mesures/public'
import { composeRegions } from '@/lib/features/mesures/tableau'
import { composeTotaux } from '@/lib/features/territoires/tableau'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichiersSchema, respondTableauPublie } from '@/lib/platform/http/tableau'

/** Les sommes et la couverture de la page d’une mesure. */
export const GET = createRoute({
  params: z.object({ code: z.string(), fichier: fichiersSchema(['totaux', 'regions']) }),
  handle: (request, { code, fichier: { fichier, format } }) =>
    fichier === 'regions'
      ? respondTableauPublie(request, format, async () => {
          const lue = await getMesure(code)
          return lue && composeRegions(lue)
        })
      : respondTableauPublie(request, format, async () => {
          const lue = await getMesure(code)
          return lue && composeTotaux(toPage(lue))
        }),
})

function toPage({ mesure, totaux }: MesureTransversale) {
  return {
    nom: mesure.code,
    totaux,
    adresse: `${getAdresseMesure(mesure)}#montants`,
    filtres: [`Seulement la mesure ${mesure.intitule}`],
  }
}
