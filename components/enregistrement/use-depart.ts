'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { Moteur } from './moteur'

const QUESTION =
  'Des changements ne sont pas encore enregistrés. Ils sont gardés dans ce navigateur. Quitter la page\u202f?'

/** Se reconnecter est le moyen d’enregistrer : rien n’y retient. */
const CONNEXION = '/connexion?'

/** Retient qui part tant que tout n’est pas enregistré ; dans le portail, l’envoi part d’abord et le lien suit. */
export function useDepart(moteur: Moteur, enRetard: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (!enRetard) return
    const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault()
    const suivre = (evenement: MouseEvent) => {
      const lien = findLien(evenement)
      if (lien === null) return
      if (lien.startsWith(CONNEXION)) return window.removeEventListener('beforeunload', retenir)
      evenement.preventDefault()
      evenement.stopPropagation()
      moteur.finir().then((acquis) => {
        if (acquis || window.confirm(QUESTION)) router.push(lien)
      })
    }
    window.addEventListener('beforeunload', retenir)
    document.addEventListener('click', suivre, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', retenir)
      document.removeEventListener('click', suivre, { capture: true })
    }
  }, [moteur, enRetard, router])
}

/** L’adresse du portail où mène ce clic ; null s’il reste sur la page ou en ouvre une autre. */
function findLien(evenement: MouseEvent): string | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = evenement
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return null
  const lien = target.closest('a')
  if (lien === null || lien.target === '_blank' || lien.hasAttribute('download')) return null
  const { origin, pathname, search, hash } = new URL(lien.href)
  const ailleurs = origin === location.origin && (pathname !== location.pathname || search !== location.search)
  return ailleurs ? pathname + search + hash : null
}
