import { Document, renderToBuffer } from '@react-pdf/renderer'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { createFileDAttente } from '@/lib/platform/http/file-d-attente'
import type { Annexes } from '../annexes'
import type { FicheAnnexe } from '../fiche-action'
import { PageFiche } from './fiche'
import { loadPolices } from './polices'
import { PageTableau } from './tableau'

/** Les corps essayés l’un après l’autre pour qu’une fiche tienne en une page ; au plus petit, elle se poursuit. */
const [GRAND, MOYEN, PETIT] = [10, 9, 8] as const

/** Composer occupe la machine des secondes durant : un seul document à la fois, et huit demandes qui attendent. */
const attendre = createFileDAttente(8)

/**
 * Les annexes en PDF : le tableau financier, puis une page par action. Une fiche trop longue se resserre jusqu’au plus
 * petit corps lisible, puis passe sur une page marquée « suite ».
 */
export function composeAnnexesPdf(annexes: Annexes): Promise<Uint8Array<ArrayBuffer>> {
  return attendre(async () => {
    await loadPolices()
    const corps = await chooseCorps(annexes)
    return new Uint8Array(await renderToBuffer(<Annexe annexes={annexes} corps={corps} />))
  })
}

/** Le corps de chaque fiche qui ne tient pas au plus grand. Seules les longues s’essaient, sans le reste du document. */
async function chooseCorps(annexes: Annexes): Promise<ReadonlyMap<string, number>> {
  const corps = new Map<string, number>()
  let longues = annexes.fiches.filter(isLongue)
  for (const [essai, suivant] of [
    [GRAND, MOYEN],
    [MOYEN, PETIT],
  ] as const) {
    if (longues.length === 0) break
    const pages = new Map<string, number>()
    for (const { cle } of longues) corps.set(cle, essai)
    await renderToBuffer(<Annexe annexes={{ ...annexes, tableaux: [], fiches: longues }} corps={corps} pages={pages} />)
    longues = longues.filter(({ cle }) => (pages.get(cle) ?? 1) > 1)
    for (const { cle } of longues) corps.set(cle, suivant)
  }
  return corps
}

/** Des lignes qui tiennent à coup sûr sur une page, au plus grand corps, et les lettres que chacune contient au moins. */
const LIGNES_SURES = 28
const LETTRES_PAR_LIGNE = 70

function isLongue({ rubriques, budget, notes }: FicheAnnexe): boolean {
  const textes = rubriques.flatMap(({ texte }) => texte.split('\n'))
  const lignes = textes.reduce((somme, texte) => somme + Math.ceil((texte.length + 1) / LETTRES_PAR_LIGNE), 0)
  return lignes + budget.lignes.length + notes.length > LIGNES_SURES
}

type AnnexeProps = {
  readonly annexes: Annexes
  readonly corps: ReadonlyMap<string, number>
  /** Reçoit le nombre de pages que chaque fiche occupe, quand il s’agit d’en juger. */
  readonly pages?: Map<string, number>
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
          corps={corps.get(fiche.cle) ?? GRAND}
          onPages={(nombre) => pages?.set(fiche.cle, nombre)}
        />
      ))}
    </Document>
  )
}
