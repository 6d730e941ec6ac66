/** Un jour lu dans une colonne `date`, en texte AAAA-MM-JJ : le domaine ne connaît ni heure ni fuseau. */
export function toJour(date: Date): string
export function toJour(date: Date | null): string | null
export function toJour(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}

/** Un jour AAAA-MM-JJ prêt à écrire dans une colonne `date`. */
export function fromJour(jour: string): Date
export function fromJour(jour: string | null): Date | null
export function fromJour(jour: string | null): Date | null {
  return jour === null ? null : new Date(`${jour}T00:00:00Z`)
}

/** Une période de deux colonnes, présentes ou absentes ensemble. */
export function toPeriode(debut: Date | null, fin: Date | null): { debut: string; fin: string } | null {
  return debut && fin ? { debut: toJour(debut), fin: toJour(fin) } : null
}
