import 'server-only'
import type { FichesAjoutees } from '@/lib/domain/import/fiches/ajouts'
import type { ChangementFiche } from '@/lib/domain/import/fiches/comparaison'
import type { Acte } from '@/lib/domain/instantane'
import type { Acte as LigneActe } from '@/lib/platform/db/generated/client'
import { ok, type Result } from '@/lib/platform/result'
import { type EffetFiche, effetFicheSchema, listTouchees, pickChamps, writeEffet } from './effets-fiches'
import { type AtelierActe, refuseEtape } from './modification'

/** Écrit les fiches d’un import contre l’acte que son aperçu a lu : les mesures d’abord, que les actions peuvent rejoindre. */
export async function writeFichesImportees(
  atelier: AtelierActe,
  ligne: LigneActe,
  acte: Acte,
  changements: readonly ChangementFiche[],
): Promise<Result<{ readonly effets: readonly EffetFiche[]; readonly ajoutees: FichesAjoutees }>> {
  if (changements.length === 0) return ok({ effets: [], ajoutees: new Map() })
  const ajoutees = new Map(
    changements.flatMap(({ etat, id }) => (etat === 'ajoutee' ? [[id, crypto.randomUUID()] as const] : [])),
  )
  const effets = changements.map((changement) => toEffet(changement, acte, ajoutees))
  const refus = refuseEtape(ligne, 'mesures') ?? (await atelier.refuseFermees(effets.flatMap(listTouchees)))
  if (refus) return refus
  for (const niveau of ['mesure', 'action']) {
    for (const effet of effets.filter((autre) => autre.niveau === niveau)) await writeEffet(atelier, ligne, effet)
  }
  return ok({ effets, ajoutees })
}

function toEffet({ niveau, id, titre, champs }: ChangementFiche, acte: Acte, ajoutees: FichesAjoutees): EffetFiche {
  const actuelle = [...acte.mesures, ...acte.actions].find((fiche) => fiche.id === id)
  const noms = champs.map(({ champ }) => champ)
  return effetFicheSchema.parse({
    niveau,
    id: ajoutees.get(id) ?? id,
    titre,
    de: actuelle ? pickChamps(actuelle, noms) : null,
    vers: Object.fromEntries(
      champs.map(({ champ, valeur }) => [champ, champ === 'mesureId' ? lier(valeur, ajoutees) : valeur]),
    ),
  })
}

/** La mesure que le même fichier ajoute a maintenant un identifiant. */
function lier(mesureId: unknown, ajoutees: FichesAjoutees): unknown {
  return typeof mesureId === 'string' ? (ajoutees.get(mesureId) ?? mesureId) : mesureId
}
