import { StyleSheet } from '@react-pdf/renderer'
import { POLICES } from './polices'

const FILET = '#b9b5a8'
const ENCRE = '#1d1d1b'
const DOUCE = '#55524a'

/** L’interligne est celui de la police : hérité d’une page, il ferait disparaître les textes calculés au rendu. */
export const styles = StyleSheet.create({
  page: {
    fontFamily: POLICES,
    color: ENCRE,
    paddingTop: 56,
    paddingBottom: 58,
    paddingHorizontal: 40,
  },
  petit: { fontSize: 7.5, color: DOUCE },
  entete: { position: 'absolute', top: 24, left: 40, right: 90 },
  suite: { position: 'absolute', top: 24, right: 40, width: 50, textAlign: 'right' },
  pied: { position: 'absolute', bottom: 22, left: 40, right: 120 },
  numero: { position: 'absolute', bottom: 22, right: 40, width: 80, textAlign: 'right' },
  filigrane: {
    position: 'absolute',
    top: '38%',
    left: 0,
    right: 0,
    textAlign: 'center',
    fontSize: 120,
    fontWeight: 600,
    color: '#eceae4',
    transform: 'rotate(-35deg)',
  },
  surtitre: { fontSize: 9, color: DOUCE },
  titre: { fontSize: 16, fontWeight: 600, marginBottom: 8 },
  sousTitre: { fontSize: 11, fontWeight: 600, marginTop: 10, marginBottom: 4 },
  ligne: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: FILET },
  ligneForte: { flexDirection: 'row', borderBottomWidth: 1, borderColor: ENCRE },
  nombre: { textAlign: 'right' },
  case: { paddingVertical: 2.5, paddingHorizontal: 3 },
  gras: { fontWeight: 600 },
  douce: { color: DOUCE },
  rubrique: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: FILET, paddingVertical: 3 },
  terme: { width: '24%', paddingRight: 8, color: DOUCE },
  texte: { width: '76%' },
})
