/**
 * Calcule une fois par objet, et l’oublie avec lui. À n’employer que pour ce qui ne dépend que de l’objet, et pour un objet
 * que personne ne modifie.
 */
export function keepParObjet<K extends object, V>(calculer: (objet: K) => V): (objet: K) => V {
  const connus = new WeakMap<K, { readonly valeur: V }>()
  return (objet) => {
    const connu = connus.get(objet) ?? { valeur: calculer(objet) }
    connus.set(objet, connu)
    return connu.valeur
  }
}
