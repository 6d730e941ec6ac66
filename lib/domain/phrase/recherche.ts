import { compter } from '@/lib/domain/phrase/nombre'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'

/** « 12 réponses à « premier accueil » », ou « plus de 1 000 » quand la question est trop large pour tout compter. */
export function decrireReponses(q: string, total: number, incomplet: boolean): string {
  const question = entreGuillemets(q)
  if (total === 0) return `Rien ne répond à ${question}`
  const nombre = compter(total, 'réponse', 'réponses')
  return `${incomplet ? 'Plus de ' : ''}${nombre} à ${question}`
}
