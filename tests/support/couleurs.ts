import { readFileSync } from 'node:fs'

export type Rvb = readonly [number, number, number]

/** Les couleurs déclarées, en clair puis en sombre. */
export function readThemes(): { readonly clair: ReadonlyMap<string, Rvb>; readonly sombre: ReadonlyMap<string, Rvb> } {
  const css = readFileSync('app/globals.css', 'utf8')
  const debut = css.indexOf('@theme {')
  const sombre = css.indexOf('prefers-color-scheme: dark')
  const fin = css.indexOf('prefers-contrast')
  return { clair: readTeintes(css.slice(debut, sombre)), sombre: readTeintes(css.slice(sombre, fin)) }
}

function readTeintes(css: string): ReadonlyMap<string, Rvb> {
  return new Map(
    [...css.matchAll(/--color-([\w-]+): #([0-9a-f]{6})/g)].map(([, nom = '', hexa = '']) => [nom, parse(hexa)]),
  )
}

function parse(hexa: string): Rvb {
  const [r = 0, v = 0, b = 0] = [0, 2, 4].map((debut) => Number.parseInt(hexa.slice(debut, debut + 2), 16))
  return [r, v, b]
}

/** Une couleur posée en transparence sur une autre. */
export function melanger([r, v, b]: Rvb, opacite: number, [rf, vf, bf]: Rvb): Rvb {
  const poser = (dessus: number, fond: number) => fond + (dessus - fond) * opacite
  return [poser(r, rf), poser(v, vf), poser(b, bf)]
}

/** Le contraste de WCAG entre deux couleurs. */
export function computeContraste(a: Rvb, b: Rvb): number {
  const [clair = 0, fonce = 0] = [luminer(a), luminer(b)].toSorted((x, y) => y - x)
  return (clair + 0.05) / (fonce + 0.05)
}

function luminer(couleur: Rvb): number {
  const [r, v, b] = lineariser(couleur)
  return 0.2126 * r + 0.7152 * v + 0.0722 * b
}

function lineariser([r, v, b]: Rvb): Rvb {
  const lire = (canal: number) =>
    canal / 255 <= 0.04045 ? canal / 255 / 12.92 : ((canal / 255 + 0.055) / 1.055) ** 2.4
  return [lire(r), lire(v), lire(b)]
}

/** Ce que deviennent les couleurs (Machado, 2009) pour qui ne distingue pas le rouge, le vert ou le bleu. */
export const VISIONS: Readonly<Record<string, readonly [Rvb, Rvb, Rvb]>> = {
  ordinaire: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopie: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** La distance perçue entre deux couleurs (ΔE 1976) : deux grands aplats se distinguent au-delà de 10. */
export function computeDistance(a: Rvb, b: Rvb, [rouge, vert, bleu]: readonly [Rvb, Rvb, Rvb]): number {
  const voir = (couleur: Rvb) => {
    const lineaire = lineariser(couleur)
    return toLab([produire(rouge, lineaire), produire(vert, lineaire), produire(bleu, lineaire)])
  }
  const [[l1, a1, b1], [l2, a2, b2]] = [voir(a), voir(b)]
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

function produire([a, b, c]: Rvb, [x, y, z]: Rvb): number {
  return Math.min(1, Math.max(0, a * x + b * y + c * z))
}

function toLab([r, v, b]: Rvb): Rvb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * v + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * v + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * v + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
