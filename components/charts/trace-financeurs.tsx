'use client'

import { Bar, BarChart, Legend, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

/** Les parts d’un territoire, en points de base (10 000 = tout) : jamais des euros. */
export type LigneFinanceurs = {
  readonly territoire: string
  readonly etat: number
  readonly autre: number
  readonly departement: number
}

const MOITIE = 5_000
const REPERES = [0, 2_500, MOITIE, 7_500, 10_000]
const ETIQUETTE = { fill: 'var(--color-encre)', fontSize: 14 } as const
const LARGEUR_NOMS = 132

const SERIES = [
  { cle: 'etat', nom: 'État', trame: 'var(--color-etat)' },
  { cle: 'autre', nom: 'Autres financeurs', trame: 'var(--color-autre)' },
  { cle: 'departement', nom: 'Département', trame: 'url(#balance-departement-exact)' },
] as const

const formatPart = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 1 })

/** Une part affichée, pas un montant : la division n’engage aucun verdict. */
function ecritPart(pointsDeBase: unknown): string {
  return formatPart.format(Number(pointsDeBase) / 10_000)
}

export function TraceFinanceurs({ lignes }: { readonly lignes: readonly LigneFinanceurs[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...lignes]}
        layout="vertical"
        accessibilityLayer={false}
        barSize={16}
        margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
      >
        <XAxis
          type="number"
          domain={[0, 10_000]}
          ticks={REPERES}
          tickFormatter={ecritPart}
          tick={ETIQUETTE}
          stroke="var(--color-filet-fort)"
        />
        <YAxis
          type="category"
          dataKey="territoire"
          width={LARGEUR_NOMS}
          interval={0}
          tick={ETIQUETTE}
          stroke="var(--color-filet-fort)"
        />
        <Tooltip
          formatter={(part) => ecritPart(part)}
          cursor={{ fill: 'var(--color-surface)' }}
          contentStyle={{ background: 'var(--color-page)', borderColor: 'var(--color-filet-fort)' }}
          itemStyle={{ color: 'var(--color-encre)' }}
        />
        <Legend
          align="left"
          verticalAlign="top"
          itemSorter={null}
          formatter={(nom) => <span className="text-encre">{nom}</span>}
        />
        {SERIES.map(({ cle, nom, trame }) => (
          <Bar key={cle} dataKey={cle} name={nom} stackId="parts" fill={trame} isAnimationActive={false} />
        ))}
        <ReferenceLine x={MOITIE} stroke="var(--color-encre)" strokeWidth={2} />
      </BarChart>
    </ResponsiveContainer>
  )
}
