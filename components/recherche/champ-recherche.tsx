import { Icon } from '@/components/ui/icon'
import { ADRESSE_RECHERCHE, LONGUEUR_QUESTION } from '@/lib/domain/recherche/criteres'

/** Le champ que chaque page publique porte en tête : une adresse ordinaire, sans JavaScript. */
export function ChampRecherche() {
  return (
    <search aria-label="Dans tout le portail" className="block">
      <form action={ADRESSE_RECHERCHE} className="flex">
        <label htmlFor="recherche-portail" className="sr-only">
          Une mesure, une action, un document, un territoire
        </label>
        <input
          id="recherche-portail"
          name="q"
          type="search"
          required
          maxLength={LONGUEUR_QUESTION}
          autoComplete="off"
          placeholder="Mesure, action, territoire…"
          className="min-h-11 w-full min-w-0 rounded-l-md border border-r-0 border-filet-fort bg-page px-3 placeholder:text-encre-douce"
        />
        <button
          type="submit"
          className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-r-md border border-encre bg-encre text-page hover:opacity-85"
        >
          <Icon name="recherche" />
          <span className="sr-only">Lancer la recherche</span>
        </button>
      </form>
    </search>
  )
}
