import type { Ecriture } from '@/lib/domain/import/ecriture'

/** L’identifiant de chaque fiche qu’un fichier vient d’ajouter, par sa place dans le fichier. */
export type FichesAjoutees = ReadonlyMap<string, string>

/** Un montant qui finance une fiche du même fichier la finance sous l’identifiant qu’elle vient de recevoir. */
export function rattacher(ecriture: Ecriture, ajoutees: FichesAjoutees): Ecriture {
  const { sujet } = ecriture
  if (sujet.niveau === 'acte') return ecriture
  return { ...ecriture, sujet: { ...sujet, id: ajoutees.get(sujet.id) ?? sujet.id } }
}
