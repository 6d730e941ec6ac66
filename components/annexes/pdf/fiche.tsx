import { Text, View } from '@react-pdf/renderer'
import type { Annexes } from '../annexes'
import type { FicheAnnexe } from '../fiche-action'
import { Cadre } from './cadre'
import { Case } from './case'
import { imprimer } from './polices'
import { SourcesCitees } from './sources-citees'
import { styles } from './styles'

const INTITULE = 34

type PageFicheProps = {
  readonly annexes: Annexes
  readonly fiche: FicheAnnexe
  readonly corps: number
  readonly onPages: (nombre: number) => void
}

/** Une fiche action. */
export function PageFiche({ annexes, fiche, corps, onPages }: PageFicheProps) {
  const { code, titre, rubriques, budget, notes } = fiche
  return (
    <Cadre annexes={annexes} corps={corps} onPages={onPages}>
      <Text style={styles.surtitre}>{imprimer(code === null ? 'Fiche action' : `Fiche action ${code}`)}</Text>
      <Text style={styles.titre}>{imprimer(titre)}</Text>
      {rubriques.map(({ terme, texte }) => (
        <View key={terme} style={styles.rubrique}>
          <Text style={styles.terme}>{terme}</Text>
          <Text style={styles.texte} orphans={2} widows={2}>
            {imprimer(texte)}
          </Text>
        </View>
      ))}
      <Budget budget={budget} corps={corps} />
      <SourcesCitees notes={notes} />
    </Cadre>
  )
}

function Budget({ budget: { colonnes, lignes }, corps }: Pick<FicheAnnexe, 'budget'> & { readonly corps: number }) {
  const largeur = `${(100 - INTITULE) / colonnes.length}%`
  return (
    <View style={{ fontSize: Math.min(corps, colonnes.length > 3 ? 8 : 9) }}>
      <Text style={styles.sousTitre} minPresenceAhead={40}>
        Budget
      </Text>
      {lignes.length === 0 && <Text style={styles.douce}>Montants{'\u00a0'}: non renseigné.</Text>}
      {lignes.length > 0 && (
        <View style={styles.ligneForte} wrap={false}>
          <Text style={[styles.case, styles.gras, { width: `${INTITULE}%` }]}>Période et nature</Text>
          {colonnes.map((colonne) => (
            <Text key={colonne} style={[styles.case, styles.nombre, styles.gras, { width: largeur }]}>
              {imprimer(colonne)}
            </Text>
          ))}
        </View>
      )}
      {lignes.map(({ cle, titre, cases }) => (
        <View key={cle} style={styles.ligne} wrap={false}>
          <Text style={[styles.case, { width: `${INTITULE}%` }]}>{imprimer(titre)}</Text>
          {cases.map((contenu, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: une colonne n’a d’autre identité que sa place
            <Case key={rang} contenu={contenu} largeur={largeur} />
          ))}
        </View>
      ))}
    </View>
  )
}
