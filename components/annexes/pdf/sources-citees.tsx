import { Text, View } from '@react-pdf/renderer'
import type { Renvois } from '../renvois'
import { imprimer } from './polices'
import { styles } from './styles'

/** Les documents cités entre crochets, au bas de ce qui les cite. */
export function SourcesCitees({ notes }: Pick<Renvois, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <View style={{ marginTop: 8, fontSize: 8 }}>
      <Text style={styles.gras}>Sources</Text>
      {notes.map(({ numero, texte }) => (
        <Text key={numero}>{imprimer(`[${numero}] ${texte}`)}</Text>
      ))}
    </View>
  )
}
