import { Page, Text } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { Annexes } from '../annexes'
import { imprimer } from './polices'
import { styles } from './styles'

type CadreProps = {
  readonly annexes: Annexes
  readonly paysage?: boolean
  readonly corps?: number
  /** Reçoit le nombre de pages que cette partie occupe. */
  readonly onPages?: (nombre: number) => void
  readonly children: ReactNode
}

/** Ce que porte chaque page : de quel acte, dans quel état, sous quelle empreinte, et à quelle place. */
export function Cadre({ annexes, paysage = false, corps = 10, onPages, children }: CadreProps) {
  return (
    <Page size="A4" orientation={paysage ? 'landscape' : 'portrait'} style={[styles.page, { fontSize: corps }]}>
      {annexes.projet && (
        <Text fixed style={styles.filigrane}>
          PROJET
        </Text>
      )}
      <Text fixed style={[styles.petit, styles.entete]}>
        {imprimer(`${annexes.convention}, ${annexes.acte}`)}
      </Text>
      <Text
        fixed
        style={[styles.petit, styles.suite]}
        render={({ subPageNumber, subPageTotalPages }) => {
          onPages?.(subPageTotalPages)
          return subPageNumber > 1 ? 'suite' : ''
        }}
      />
      {children}
      <Text fixed style={[styles.petit, styles.pied]}>
        {imprimer(`${annexes.etat}\nEmpreinte SHA-256 du contenu\u202f: ${annexes.empreinte}`)}
      </Text>
      <Text
        fixed
        style={[styles.petit, styles.numero]}
        render={({ pageNumber, totalPages }) => imprimer(`page ${pageNumber} sur ${totalPages}`)}
      />
    </Page>
  )
}
