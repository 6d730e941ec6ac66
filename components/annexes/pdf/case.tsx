import { Text, View } from '@react-pdf/renderer'
import type { CaseAnnexe } from '../cellule'
import { imprimer } from './polices'
import { styles } from './styles'

type CaseProps = { readonly contenu: CaseAnnexe; readonly largeur: string; readonly gras?: boolean }

/** Une case d’un tableau, alignée à droite : les montants se comparent chiffre sous chiffre. */
export function Case({ contenu, largeur, gras = false }: CaseProps) {
  const style = [styles.nombre, gras ? styles.gras : {}, contenu.absente ? styles.douce : {}]
  return (
    <View style={[styles.case, { width: largeur }]}>
      {contenu.textes.map((texte) => (
        <Text key={texte} style={style}>
          {imprimer(texte)}
        </Text>
      ))}
    </View>
  )
}
