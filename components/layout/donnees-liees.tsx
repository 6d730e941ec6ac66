import { type DonneesLiees as Donnees, serializeDonneesLiees } from '@/lib/domain/donnees-liees'

/** Ce que la page dit aux moteurs de recherche. Ce n’est pas un programme : rien ne s’exécute. */
export function DonneesLiees({ donnees }: { readonly donnees: Donnees }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React échapperait les guillemets ; le texte est sans « < ».
      dangerouslySetInnerHTML={{ __html: serializeDonneesLiees(donnees) }}
    />
  )
}
