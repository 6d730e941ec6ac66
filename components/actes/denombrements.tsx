import { Citation } from '@/components/montants/citation'
import type { DenombrementComplet } from '@/lib/domain/instantane'
import { OBJETS } from '@/lib/domain/phrase/nom-commun'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import type { ActeLu } from './acte-lu'

/** Les nombres que la source annonce, face à ce que l’acte décrit. */
export function Denombrements({ lu }: { readonly lu: ActeLu }) {
  const { denombrements } = lu.acte
  if (denombrements.length === 0) return null
  return (
    <div className="max-w-texte space-y-2">
      <h3>Nombres annoncés par la source</h3>
      <ul className="space-y-3">
        {denombrements.map((denombrement) => (
          <li key={denombrement.id}>
            <p>
              {decrireAnnonce(denombrement, lu)}
              {'\u202f'}: {decrireSaisie(denombrement, lu)}.
            </p>
            {denombrement.citation !== null && <Citation texte={denombrement.citation} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function decrireAnnonce({ objet, nombre, volet, qualificatif }: DenombrementComplet, { convention }: ActeLu): string {
  const { singulier, pluriel } = OBJETS[objet]
  const libelle = convention.cadre.volets.find(({ code }) => code === volet)?.libelle ?? volet
  return [
    compter(nombre, `${singulier} annoncée`, `${pluriel} annoncées`),
    qualificatif,
    libelle === null ? null : `(${libelle.toLocaleLowerCase('fr')})`,
  ]
    .filter((partie) => partie !== null)
    .join(' ')
}

/** Les deux listes de l’analyse disent ce qui diffère ; ce qui n’y est pas est complet. */
function decrireSaisie({ objet, volet, qualificatif, nombre }: DenombrementComplet, { acte, analyse }: ActeLu): string {
  if (qualificatif !== null) return 'la saisie ne distingue pas ces lignes, la comparaison est impossible'
  const calcules = analyse.ecarts.flatMap((ecart) => (ecart.origine === 'calcule' ? [ecart.calcul] : []))
  const constat = [...calcules, ...analyse.incomplets].find(
    (candidat) => candidat.type === 'denombrement' && candidat.objet === objet && candidat.volet === volet,
  )
  const sansVolet = [...acte.mesures, ...acte.actions].some((ligne) => ligne.volet === null)
  if (volet !== null && constat !== undefined && sansVolet) return 'la source ne dit pas le volet de chaque ligne'
  if (constat?.type !== 'denombrement') return accorder(nombre, 'elle est décrite ici', 'toutes sont décrites ici')
  return constat.calcule === 0
    ? 'aucune n’est décrite ici'
    : `${constat.calcule} ${accorder(constat.calcule, 'est décrite', 'sont décrites')} ici`
}
