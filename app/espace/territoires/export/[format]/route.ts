import { z } from 'zod'
import { adresseSuivi, FORMATS_SUIVI } from '@/components/territoires/suivi/adresse-suivi'
import { decrireSelection } from '@/components/territoires/suivi/decrire-selection'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { ecrireMoment } from '@/lib/domain/phrase/date'
import { nommerPerimetre } from '@/lib/domain/phrase/suivi'
import { readCriteres } from '@/lib/domain/suivi/criteres'
import { computeCouverture } from '@/lib/domain/territoire-publie'
import { composeTableauSuivi } from '@/lib/features/territoires/tableau-suivi'
import { getViewer } from '@/lib/platform/auth/session'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { createRoute, respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import { composeCouverturePrivee, respondTableauPrive } from '@/lib/platform/http/tableau'
import { readSuivi, type Suivi } from '../../lecture'

/** La liste de la page, toutes pages comprises : mêmes lignes, même ordre, mêmes chiffres. */
export const GET = createRoute({
  params: z.object({ format: z.enum(FORMATS_SUIVI) }),
  async handle({ url }, { format }) {
    const viewer = await getViewer()
    const { pathname, search } = new URL(url)
    if (!viewer) return respondVers(getAdresseConnexion(pathname + search))
    const suivi = await readSuivi(viewer, readCriteres(search))
    if (!suivi.ok) return respondIntrouvable()
    return respondTableauPrive(composeTableauSuivi(suivi.value.retenues, composeCouverture(suivi.value)), format)
  },
})

function composeCouverture({ territoires, criteres }: Suivi) {
  const { renseignes, total } = computeCouverture(territoires)
  return composeCouverturePrivee({
    titre: `Territoires suivis, ${nommerPerimetre(territoires) ?? 'aucun territoire'}, le ${ecrireMoment(new Date())}`,
    adresse: adresseSuivi(criteres, {}),
    filtres: decrireSelection(criteres, territoires),
    manque: [`${decrireCouverture(renseignes, total)}.`],
  })
}
