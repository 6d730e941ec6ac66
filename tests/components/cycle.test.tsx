import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type ActionsGestes, Gestes } from '@/components/cycle/gestes'
import { TableGestes } from '@/components/cycle/table-gestes'
import { can } from '@/lib/domain/acces'
import { LIBELLES_GESTES, listOfferts } from '@/lib/domain/cycle/gestes'
import { GESTES, type Geste, listTransitions } from '@/lib/domain/cycle/transitions'
import { ROLES, type Role, STATUTS_ACTE, type StatutActe } from '@/lib/domain/vocabulaire'
import { getCoteRole } from '@/tests/factories/roles'
import { lireRendu } from '@/tests/support/rendu'

const faire = async () => undefined
const ACTIONS: ActionsGestes = {
  transmettre: faire,
  retirer: faire,
  renvoyer: faire,
  valider: faire,
  rouvrir: faire,
  abandonner: faire,
  restaurer: faire,
}
const CELLULES = ROLES.flatMap((role) =>
  STATUTS_ACTE.flatMap((statut) => [false, true].map((repriseApresCoup) => ({ role, statut, repriseApresCoup }))),
)

interface Cellule {
  readonly role: Role
  readonly statut: StatutActe
  readonly repriseApresCoup: boolean
}

function renderGestes({ role, ...acte }: Cellule, empreinte?: string): string {
  const transitions = listOfferts(acte, getCoteRole(role), (permission) => can(role, permission))
  return renderToStaticMarkup(
    <Gestes acteId="acte" transitions={transitions} actions={ACTIONS} {...(empreinte ? { empreinte } : {})} />,
  )
}

const listRendus = (html: string): readonly Geste[] => GESTES.filter((geste) => html.includes(`data-geste="${geste}"`))

describe('Aucun écran n’offre ce que la table refuse', () => {
  it.each(CELLULES)('$role, $statut, reprise : $repriseApresCoup', (cellule) => {
    const { role, statut, repriseApresCoup } = cellule
    const permises = listTransitions(statut, getCoteRole(role), (permission) => can(role, permission))
    const html = renderGestes(cellule, 'e'.repeat(64))
    const ecarte = repriseApresCoup ? 'transmettre' : 'reprendre'
    const attendus = permises.map(({ geste }) => geste).filter((geste) => geste !== ecarte)
    expect(listRendus(html).toSorted()).toEqual(attendus.toSorted())
    expect(html.split('name="motif"').length - 1).toBe(permises.filter(({ motif }) => motif).length)
  })

  it('ne fait valider que la version que l’écran montre', () => {
    const examen = { role: 'instructeur', statut: 'transmis', repriseApresCoup: false } as const
    expect(listRendus(renderGestes(examen))).toEqual(['renvoyer'])
    expect(renderGestes(examen, 'e'.repeat(64))).toContain(`name="empreinte" value="${'e'.repeat(64)}"`)
  })
})

describe('L’aide', () => {
  it('nomme chaque geste, qui le fait et si une raison est exigée', () => {
    const aide = lireRendu(<TableGestes />)
    for (const geste of GESTES) expect(aide).toContain(LIBELLES_GESTES[geste].bouton)
    expect(aide).toMatch(/Renvoyer à corriger .* Instructeur, Commissaire À l’examen À corriger Aucune Exigée/)
  })
})
