import { describe, expect, it } from 'vitest'
import { groupFiliations, planAnnulation } from '@/lib/domain/avenant/annulation'
import { decrireFiliations } from '@/lib/domain/phrase/avenant'
import { buildAction, buildCompare, buildFiliation } from '@/tests/factories/differences'

const scission = [buildFiliation('scission', 'x', 'a'), buildFiliation('scission', 'x', 'b')]
const fusion = [buildFiliation('fusion', 'a', 'd'), buildFiliation('fusion', 'c', 'd')]
const fin = buildFiliation('fin', 'e', null)
const finMesure = { ...buildFiliation('fin', 'm', null), niveau: 'mesure' } as const
const depart = { mesures: [{ id: 'id-m', lignee: 'm' }], actions: [{ lignee: 'e', mesureId: 'id-m' }] }

describe('annuler ce qu’une ligne est devenue', () => {
  it('défait ensemble une scission et la réunion d’une de ses parts', () => {
    expect(groupFiliations([...scission, fin, ...fusion]).map(({ length }) => length)).toEqual([4, 1])
    const plan = planAnnulation({ filiations: [...scission, fin, ...fusion] }, depart, {
      niveau: 'action',
      lignee: 'c',
    })
    expect([...(plan?.anciennes ?? [])]).toEqual(['action:x', 'action:a', 'action:c'])
    expect([...(plan?.nees ?? [])]).toEqual(['action:a', 'action:b', 'action:d'])
  })

  it('rend ses actions à une mesure qui ne prend plus fin', () => {
    const plan = planAnnulation({ filiations: [finMesure, fin] }, depart, { niveau: 'mesure', lignee: 'm' })
    expect(plan?.filiations).toEqual([finMesure, fin])
  })

  it('laisse finie la mesure dont une action revient', () => {
    const plan = planAnnulation({ filiations: [finMesure, fin] }, depart, { niveau: 'action', lignee: 'e' })
    expect(plan?.filiations).toEqual([fin])
  })

  it('ne connaît que ce que l’acte dit', () => {
    expect(planAnnulation({ filiations: [fin] }, depart, { niveau: 'action', lignee: 'x' })).toBeNull()
  })

  it('se lit en une phrase', () => {
    const actions = ['a', 'b', 'd'].map((lignee) => buildAction(lignee, { titre: lignee.toUpperCase() }))
    const { acte } = buildCompare({ actions })
    const decrire = (...filiations: Parameters<typeof decrireFiliations>[0]) => decrireFiliations(filiations, acte)
    expect(decrire(...scission)).toBe('«\u00a0x\u00a0» est scindée en «\u00a0A\u00a0» et «\u00a0B\u00a0»')
    expect(decrire(...fusion)).toBe('«\u00a0a\u00a0» et «\u00a0c\u00a0» sont réunies en «\u00a0D\u00a0»')
    expect(decrire(...scission, ...fusion)).toBe(
      '«\u00a0x\u00a0» est scindée en «\u00a0A\u00a0» et «\u00a0B\u00a0»\u202f; «\u00a0a\u00a0» et «\u00a0c\u00a0» sont réunies en «\u00a0D\u00a0»',
    )
    expect(decrire({ ...fin, motif: 'achevée' })).toBe('«\u00a0e\u00a0» prend fin\u202f: achevée')
  })
})
