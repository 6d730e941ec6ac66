import { decrireValeur } from '@/lib/domain/phrase/valeur'

/** Ce que la configuration du portail donne, ou l’aveu qu’elle ne le donne pas. */
export function Renseignement({ texte }: { readonly texte: string | undefined }) {
  return texte ?? <span className="text-encre-douce">{decrireValeur(null)}</span>
}

/** L’adresse où écrire. */
export function Contact({ adresse }: { readonly adresse: string | undefined }) {
  return adresse === undefined ? <Renseignement texte={undefined} /> : <a href={`mailto:${adresse}`}>{adresse}</a>
}
