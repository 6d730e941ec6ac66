import type { MesureSocle } from '@/lib/domain/mesure-publiee'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

/** « 12 territoires sur 121 », « aucun territoire sur 121 ». */
export function compterTerritoires(nombre: number, total: number): string {
  return nombre === 0 ? `aucun territoire sur ${total}` : `${compter(nombre, 'territoire', 'territoires')} sur ${total}`
}

/** « 12 territoires sur 121 ont publié cette mesure. » : ne pas l’avoir publiée n’est pas ne pas la mener. */
export function decrireDiffusion(nombre: number, total: number): string {
  const sujet = capitaliser(compterTerritoires(nombre, total))
  const publie = accorder(nombre, 'a publié cette mesure', 'ont publié cette mesure')
  const reserve = nombre < total ? `${POINT_VIRGULE}ne pas l’avoir publiée ici n’est pas ne pas la mener` : ''
  return `${sujet} ${nombre === 0 ? 'n’' : ''}${publie}${reserve}.`
}

/** « CALPAE, 2019-2023 », « CALPAE, 2020 ». */
export function decrireCatalogue({ cadreNom, debutAnnee, finAnnee }: MesureSocle): string {
  return `${cadreNom}, ${debutAnnee === finAnnee ? debutAnnee : `${debutAnnee}-${finAnnee}`}`
}
