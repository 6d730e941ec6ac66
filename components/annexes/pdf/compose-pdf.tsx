import { Document, renderToBuffer } from '@react-pdf/renderer'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { Annexes } from '../annexes'
import { PageFiche } from './fiche'
import { PageTableau } from './tableau'

/** Les corps essayés l’un après l’autre pour qu’une fiche tienne en une page ; au plus petit, elle se poursuit. */
const CORPS = [10, 9, 8] as const

/**
 * Les annexes en PDF : le tableau financier, puis une page par action. Une fiche trop longue se resserre jusqu’au plus
 * petit corps lisible, puis passe sur une page marquée « suite ».
 */
export async function composeAnnexesPdf(annexes: Annexes): Promise<Uint8Array<ArrayBuffer>> {
  const corps = new Map<string, number>()
  const pages = new Map<string, number>()
  const render = () => renderToBuffer(<Annexe annexes={annexes} corps={corps} pages={pages} />)
  let octets = await render()
  for (const essai of CORPS.slice(1)) {
    const longues = annexes.fiches.filter(({ cle }) => (pages.get(cle) ?? 1) > 1)
    if (longues.length === 0) break
    for (const { cle } of longues) corps.set(cle, essai)
    octets = await render()
  }
  return new Uint8Array(octets)
}

type AnnexeProps = {
  readonly annexes: Annexes
  readonly corps: ReadonlyMap<string, number>
  readonly pages: Map<string, number>
}

function Annexe({ annexes, corps, pages }: AnnexeProps) {
  const titre = `Annexes, ${annexes.convention}, ${annexes.acte}`
  return (
    <Document
      title={annexes.projet ? `Projet. ${titre}` : titre}
      author={annexes.collectivite}
      subject={`Empreinte SHA-256 du contenu${DEUX_POINTS}${annexes.empreinte}`}
      creator="Tandem"
      producer="Tandem"
      language="fr-FR"
      pdfVersion="1.7"
    >
      <PageTableau annexes={annexes} />
      {annexes.fiches.map((fiche) => (
        <PageFiche
          key={fiche.cle}
          annexes={annexes}
          fiche={fiche}
          corps={corps.get(fiche.cle) ?? CORPS[0]}
          onPages={(nombre) => pages.set(fiche.cle, nombre)}
        />
      ))}
    </Document>
  )
}
