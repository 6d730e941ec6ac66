import { listLignes } from '@/components/actes/ordre-lignes'
import type { Acte } from '@/lib/domain/instantane'
import { cleSujet } from '@/lib/domain/montant/montant'
import type { SujetSaisi } from './sujet-saisi'

/** L’acte entier, puis ses mesures et actions dans l’ordre où elles se lisent partout. */
export function listSujets(acte: Pick<Acte, 'mesures' | 'actions'>): readonly SujetSaisi[] {
  return [
    { cle: 'acte', titre: 'Acte entier', precision: 'Les totaux que l’acte annonce, toutes mesures réunies.' },
    ...listLignes(acte).map(({ rubrique, code, titre }) => ({
      cle: cleSujet(rubrique),
      titre: [code, titre].filter(Boolean).join(' '),
      precision: nommerMesure(acte, rubrique),
    })),
  ]
}

function nommerMesure({ mesures }: Pick<Acte, 'mesures'>, rubrique: ReturnType<typeof listLignes>[number]['rubrique']) {
  if (rubrique.niveau === 'mesure') return null
  const mesure = mesures.find(({ id }) => id === rubrique.mesureId)
  return mesure ? `Action de « ${mesure.intitule} »` : null
}
