/** Un bout de texte, et s’il répond à la question. */
export interface Segment {
  readonly texte: string
  readonly trouve: boolean
}

/** Les bornes que la base pose autour de ce qu’elle trouve : deux caractères de commande, qu’aucun texte publié ne porte. */
export const BORNES = { debut: '\u0002', fin: '\u0003' } as const

/** Sépare ce qui répond de ce qui l’entoure ; une borne isolée ne compte pas. */
export function parseExtrait(extrait: string): readonly Segment[] {
  return extrait
    .split(BORNES.debut)
    .flatMap((partie, rang) => {
      const [trouve = '', ...suite] = rang === 0 ? ['', partie] : partie.split(BORNES.fin)
      return [
        { texte: trouve, trouve: true },
        { texte: suite.join(''), trouve: false },
      ]
    })
    .filter(({ texte }) => texte !== '')
}
