import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { addBilans, formatBilan, readBilanPlaywright, readBilanVitest } from '@/lib/cli/tests/bilan'

function writeCompteRendu(contenu: unknown): string {
  const fichier = path.join(mkdtempSync(path.join(tmpdir(), 'bilan-')), 'resultat.json')
  writeFileSync(fichier, JSON.stringify(contenu))
  return fichier
}

describe('Le bilan des essais', () => {
  it('lit le compte rendu de Vitest', () => {
    const fichier = writeCompteRendu({ numPassedTests: 12, numFailedTests: 1 })
    expect(readBilanVitest(fichier, 1)).toEqual({ reussis: 12, echoues: 1 })
  })

  it('compte comme réussi un essai de navigateur passé au second coup', () => {
    const fichier = writeCompteRendu({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } })
    expect(readBilanPlaywright(fichier, 0)).toEqual({ reussis: 4, echoues: 0 })
  })

  it('compte un échec quand l’outil échoue sans qu’aucun essai échoue', () => {
    const fichier = writeCompteRendu({ numPassedTests: 12, numFailedTests: 0 })
    expect(readBilanVitest(fichier, 1)).toEqual({ reussis: 12, echoues: 1 })
  })

  it('compte un échec quand l’outil n’a rendu aucun compte', () => {
    expect(readBilanVitest('absent.json', 1)).toEqual({ reussis: 0, echoues: 1 })
  })

  it('additionne les séries et conclut par une ligne', () => {
    const bilan = addBilans({ reussis: 2, echoues: 0 }, { reussis: 3, echoues: 1 })
    expect(formatBilan(bilan)).toBe('5 passed, 1 failed')
  })
})
