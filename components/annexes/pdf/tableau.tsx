import { Text, View } from '@react-pdf/renderer'
import type { Annexes } from '../annexes'
import { caseDe } from '../cellule'
import type { PeriodeTableau, TrancheTableau } from '../tableau-financier'
import { Cadre } from './cadre'
import { Case } from './case'
import { imprimer } from './polices'
import { SourcesCitees } from './sources-citees'
import { styles } from './styles'

/** La part de la largeur que garde l’intitulé, moindre quand les colonnes sont nombreuses : elles se partagent le reste. */
const getIntitule = (colonnes: number) => (colonnes > 4 ? 30 : 46)

/** Le tableau financier de l’acte, en paysage. */
export function PageTableau({ annexes }: { readonly annexes: Annexes }) {
  return (
    <Cadre annexes={annexes} paysage>
      <Text style={styles.surtitre}>{imprimer(annexes.collectivite)}</Text>
      <Text style={styles.titre}>Tableau financier</Text>
      {annexes.tableaux.length === 0 && <Text>Aucun montant n’est renseigné.</Text>}
      {annexes.tableaux.map(({ cle, titre, tranches, notes }) => (
        <View key={cle}>
          {tranches.map((tranche, rang) => (
            <View key={tranche.periodes[0]?.cle} break={rang > 0}>
              <Text style={styles.sousTitre} minPresenceAhead={60}>
                {imprimer(rang === 0 ? titre : `${titre} (suite)`)}
              </Text>
              <Tranche tranche={tranche} />
            </View>
          ))}
          {notes.map((note) => (
            <Text key={note} style={{ marginTop: 4 }}>
              {imprimer(note)}
            </Text>
          ))}
        </View>
      ))}
      <SourcesCitees notes={annexes.notes} />
    </Cadre>
  )
}

function Tranche({ tranche: { periodes, lignes, totaux } }: { readonly tranche: TrancheTableau }) {
  const colonnes = periodes.flatMap((periode) => periode.colonnes)
  const largeur = `${(100 - getIntitule(colonnes.length)) / colonnes.length}%`
  const intitule = `${getIntitule(colonnes.length)}%`
  return (
    <View style={{ fontSize: colonnes.length > 5 ? 7.5 : 9 }}>
      <Groupes periodes={periodes} total={colonnes.length} titre="" getTexte={({ titre }) => titre} fixed />
      <View style={styles.ligneForte} wrap={false} fixed>
        <Text style={[styles.case, styles.gras, { width: intitule }]}>Mesures et actions</Text>
        {periodes.flatMap((periode) =>
          periode.colonnes.map((colonne) => (
            <Text
              key={`${periode.cle}|${colonne}`}
              style={[styles.case, styles.nombre, styles.gras, { width: largeur }]}
            >
              {imprimer(colonne)}
            </Text>
          )),
        )}
      </View>
      {lignes.map(({ cle, code, titre, retrait, cases }) => (
        <View key={cle} style={styles.ligne} wrap={false}>
          <Text style={[styles.case, { width: intitule, paddingLeft: retrait ? 12 : 3 }]}>
            {imprimer(code === null ? titre : `${code}  ${titre}`)}
          </Text>
          {cases.map((contenu, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: une colonne n’a d’autre identité que sa place
            <Case key={rang} contenu={contenu} largeur={largeur} />
          ))}
        </View>
      ))}
      {totaux.map(({ cle, titre, cases }) => (
        <View key={cle} style={styles.ligneForte} wrap={false}>
          <Text style={[styles.case, styles.gras, { width: intitule }]}>{titre}</Text>
          {cases.map((contenu, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: une colonne n’a d’autre identité que sa place
            <Case key={rang} contenu={contenu} largeur={largeur} gras />
          ))}
        </View>
      ))}
      <Groupes periodes={periodes} total={colonnes.length} titre="Parité" getTexte={({ parite }) => parite} />
    </View>
  )
}

type GroupesProps = {
  readonly periodes: readonly PeriodeTableau[]
  readonly total: number
  readonly titre: string
  readonly getTexte: (periode: PeriodeTableau) => string
  /** Vrai pour une tête de tableau, répétée à chaque page. */
  readonly fixed?: boolean
}

/** Une ligne qui dit une chose par période, au-dessus de toutes ses colonnes. */
function Groupes({ periodes, total, titre, getTexte, fixed = false }: GroupesProps) {
  return (
    <View style={styles.ligne} wrap={false} fixed={fixed}>
      <Text style={[styles.case, styles.gras, { width: `${getIntitule(total)}%` }]}>{titre}</Text>
      {periodes.map((periode) => (
        <Case
          key={periode.cle}
          contenu={caseDe(getTexte(periode))}
          largeur={`${((100 - getIntitule(total)) * periode.colonnes.length) / total}%`}
          gras
        />
      ))}
    </View>
  )
}
