import type { Correspondance } from '@/lib/domain/import/correspondance'
import { formatJourSaisie } from '@/lib/domain/periode'
import { normaliserRecherche } from '@/lib/domain/territoire'
import { ECARTER, type SaisieCorrespondance } from '@/lib/features/actes/schema-import'

/** Au-delà, c’est une autre colonne qu’il faut dire : les suivants se désignent quand ceux-ci le sont. */
const LIBELLES_MONTRES = 30

/** Ce que le formulaire de la correspondance montre : la lecture enregistrée, et les libellés à désigner. */
export function toSaisie(
  { periode, intitules, ...dites }: Correspondance,
  libelles: readonly string[],
): Partial<SaisieCorrespondance> & { readonly intitules: { libelle: string; ligne: string | undefined }[] } {
  const lignes = libelles.map((libelle) => {
    const ligne = intitules[normaliserRecherche(libelle)]
    return { libelle, ligne: ligne === '' ? ECARTER : ligne }
  })
  const designes = lignes.filter(({ ligne }) => ligne !== undefined)
  const restants = lignes.filter(({ ligne }) => ligne === undefined).slice(0, LIBELLES_MONTRES)
  return {
    ...dites,
    debut: formatJourSaisie(periode?.debut ?? null),
    fin: formatJourSaisie(periode?.fin ?? null),
    intitules: [...restants, ...designes],
  }
}
