import { Icon } from '@/components/ui/icon'

export function BandeauDemonstration() {
  return (
    <section aria-label="Démonstration" className="border-b-2 border-dashed border-filet-fort bg-surface text-sm">
      <p className="conteneur flex gap-2 py-2">
        <Icon name="attention" className="mt-0.5 size-5" />
        <span>
          <strong>Démonstration.</strong> Les comptes sont ouverts à tous et les saisies n’engagent personne.
        </span>
      </p>
    </section>
  )
}
