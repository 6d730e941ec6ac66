import { Details } from '@/components/ui/details'

const TOUCHES = [
  ['Flèches, Tab, Entrée', 'passer d’une case à l’autre\u202f; Entrée revient à la colonne où la ligne a commencé'],
  ['Un chiffre', 'remplacer la case\u202f; F2 pour la corriger, Échap pour renoncer'],
  ['Suppr', 'dire que le chiffre manque (n.r.)\u202f; zéro se tape 0'],
  ['Maj + flèches', 'choisir plusieurs cases\u202f; Ctrl A les prend toutes'],
  ['Ctrl C, X, V', 'copier, couper, coller, d’ici ou d’un tableur'],
  ['Ctrl D, Ctrl R', 'recopier vers le bas, vers la droite'],
  ['Ctrl Z, Ctrl Y', 'défaire, refaire\u202f; une action ajoutée reste, à retirer sur sa page'],
  ['Flèche bas, sous la dernière ligne', 'nommer une action de plus\u202f; un tableau s’y colle avec ses intitulés'],
  ['F8', 'aller à la case à revoir suivante'],
  ['Échap puis Tab', 'sortir de la grille'],
] as const

/** Les touches de la grille, repliées. */
export function AideGrille() {
  return (
    <div className="print:hidden">
      <Details summary="Les touches de la grille">
        <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
          {TOUCHES.map(([touche, effet]) => (
            <div key={touche} className="contents">
              <dt className="font-semibold">{touche}</dt>
              <dd>{effet}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  )
}
