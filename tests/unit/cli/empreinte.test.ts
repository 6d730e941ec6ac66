import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { computeEmpreinte, runSiChange } from '@/lib/cli/outils/empreinte'

let dossier: string

beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'empreinte-'))
  mkdirSync(path.join(dossier, 'sous'))
  writeFileSync(path.join(dossier, 'sous', 'un.txt'), 'un')
})

describe('L’empreinte des sources', () => {
  it('reste la même tant que rien ne change', () => {
    expect(computeEmpreinte([dossier])).toBe(computeEmpreinte([dossier]))
  })

  it('change avec le contenu d’un fichier', () => {
    const avant = computeEmpreinte([dossier])
    writeFileSync(path.join(dossier, 'sous', 'un.txt'), 'deux')
    expect(computeEmpreinte([dossier])).not.toBe(avant)
  })

  it('change quand un fichier apparaît', () => {
    const avant = computeEmpreinte([dossier])
    writeFileSync(path.join(dossier, 'deux.txt'), '')
    expect(computeEmpreinte([dossier])).not.toBe(avant)
  })

  it('ignore ce qui est exclu et ce qui n’existe pas', () => {
    const sous = path.relative('.', path.join(dossier, 'sous'))
    expect(computeEmpreinte([dossier, 'absent.ts'], [sous])).toBe(computeEmpreinte([]))
  })
})

describe('Un travail qui dépend d’une empreinte', () => {
  it('ne se refait que si elle change', async () => {
    const temoin = path.join(dossier, 'temoin')
    const faits: string[] = []
    for (const empreinte of ['a', 'a', 'b'])
      await runSiChange(temoin, empreinte, async () => void faits.push(empreinte))
    expect(faits).toEqual(['a', 'b'])
  })

  it('se refait après un échec', async () => {
    const temoin = path.join(dossier, 'temoin')
    await expect(runSiChange(temoin, 'a', () => Promise.reject(new Error('panne')))).rejects.toThrow('panne')
    let fait = false
    await runSiChange(temoin, 'a', async () => {
      fait = true
    })
    expect(fait).toBe(true)
  })
})
