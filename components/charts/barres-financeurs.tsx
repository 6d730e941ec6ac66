'use client'

import dynamic from 'next/dynamic'
import type { LigneFinanceurs } from './trace-financeurs'

type BarresFinanceursProps = { readonly lignes: readonly LigneFinanceurs[] }

const HAUTEUR_LIGNE = 36
const HAUTEUR_AXE = 96

/** Le traceur ne se charge que dans le navigateur : sans lui, la page garde sa phrase et son tableau. */
const Trace = dynamic(() => import('./trace-financeurs').then((module) => module.TraceFinanceurs), { ssr: false })

/** Barres empilées État, autres, Département, avec le repère de la moitié. Muettes : le tableau voisin dit tout. */
export function BarresFinanceurs({ lignes }: BarresFinanceursProps) {
  return (
    // Le tracé suit la largeur avec un temps de retard : entre-temps il est coupé, la page ne défile pas.
    <div
      aria-hidden="true"
      className="ecran-seulement overflow-x-clip"
      style={{ height: lignes.length * HAUTEUR_LIGNE + HAUTEUR_AXE }}
    >
      <Trace lignes={lignes} />
    </div>
  )
}
