import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { type CriteresModeles, getAdresseModele, type Modele } from '@/lib/domain/modele'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'

type ProvenanceModeleProps = {
  readonly page: string
  readonly criteres: CriteresModeles
  /** Null quand la fiche choisie n’est plus publiée. */
  readonly modele: Modele | null
}

/** D’où vient le texte que le formulaire propose, et ce qui n’en a pas été repris. */
export function ProvenanceModele({ page, criteres, modele }: ProvenanceModeleProps) {
  const retour = <Link href={getAdresseModele(page, criteres, null)}>Choisir une autre fiche</Link>
  if (modele === null) {
    return (
      <Alert tone="warning" title="Cette fiche n’est plus publiée">
        <p>{retour}</p>
      </Alert>
    )
  }
  const { intitule, collectivite, convention, adresse } = modele
  return (
    <Alert title={`D’après ${entreGuillemets(intitule)}, ${collectivite}`}>
      <p>
        Le texte proposé vient de <a href={adresse}>{convention}</a>. Rien n’est écrit avant que vous l’enregistriez.
        Aucun montant n’est repris, ni pilote, ni partenaire, ni territoire{'\u202f'}; chaque nombre a laissé la place à
        «{'\u00a0'}…{'\u00a0'}»{'\u202f'}: relisez, et écrivez les vôtres.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        {retour}
        <Link href={page}>Repartir d’une fiche vide</Link>
      </p>
    </Alert>
  )
}
