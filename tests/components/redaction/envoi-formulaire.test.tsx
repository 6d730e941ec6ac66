import { redirect } from 'next/navigation'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { demander, SANS_REPONSE } from '@/components/redaction/formulaire/use-formulaire'
import { ChampEnvoi, createCleEnvoi } from '@/components/ui/cle-envoi'

const suites = () => ({ repondre: vi.fn(), aboutir: vi.fn() })

describe('Un formulaire envoyé', () => {
  it('change de clé quand la réponse est venue', async () => {
    const suite = suites()
    expect(await demander(async () => 'refus', suite)).toBe('refus')
    expect(suite.repondre).toHaveBeenCalledOnce()
    expect(suite.aboutir).not.toHaveBeenCalled()
  })

  it('change de clé et oublie sa copie quand la commande a abouti', async () => {
    const suite = suites()
    await expect(demander(async () => redirect('/espace'), suite)).rejects.toThrow('NEXT_REDIRECT')
    expect(suite.repondre).toHaveBeenCalledOnce()
    expect(suite.aboutir).toHaveBeenCalledOnce()
  })

  it('garde sa clé et sa copie quand la réponse s’est perdue, et ne dit pas que rien n’est enregistré', async () => {
    const suite = suites()
    const perdu = async () => {
      throw new TypeError('Failed to fetch')
    }
    expect(await demander(perdu, suite)).toBe(SANS_REPONSE)
    expect(suite.repondre).not.toHaveBeenCalled()
    expect(suite.aboutir).not.toHaveBeenCalled()
    expect(JSON.stringify(SANS_REPONSE)).not.toContain('rien n’est enregistré')
  })

  it('porte la clé qu’on lui donne', () => {
    const cle = createCleEnvoi()
    expect(renderToStaticMarkup(<ChampEnvoi cle={cle} />)).toContain(`value="${cle}"`)
  })
})
