import type { Option } from '@/components/ui/options'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { LIBELLES_VUES } from '@/lib/domain/suivi/vues'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { LIBELLES_TRIS, listCadres, listNatures, listRegions, VERDICTS } from './options-suivi'

/** Ce que la liste retient, filtre par filtre, puis son ordre : de quoi la refaire sans l’écran. */
export function decrireSelection(criteres: CriteresSuivi, territoires: readonly TerritoirePublie[]): readonly string[] {
  const { vue, q, cadre, verdict, region, ecart, renseigne, nature, tri, sens } = criteres
  return [
    ...dire('Vue', vue && LIBELLES_VUES[vue]),
    ...dire('Territoire', q && entreGuillemets(q)),
    ...dire('Région', nommer(listRegions(territoires), region)),
    ...dire('Cadre', nommer(listCadres(territoires), cadre)),
    ...dire('Verdict', nommer(VERDICTS, verdict)),
    ...dire('Écarts', ecart && 'avec un écart réel'),
    ...dire('Territoires', renseigne && 'renseignés seulement'),
    ...dire('Nature des montants', nommer(listNatures(territoires), nature)),
    ...dire('Tri', `${LIBELLES_TRIS[tri]}, ${sens === 'asc' ? 'croissant' : 'décroissant'}`),
  ]
}

function dire(nom: string, valeur: string | null | undefined): readonly string[] {
  return valeur ? [`${nom}${DEUX_POINTS}${valeur}`] : []
}

function nommer(options: readonly Option[], valeur: string | null): string | null {
  return new Map(options).get(valeur ?? '') ?? valeur
}
