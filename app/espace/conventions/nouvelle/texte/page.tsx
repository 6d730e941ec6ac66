import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { OuvertureForm } from '@/components/redaction/lecture/ouverture-form'
import { lectureAction } from '@/lib/features/actes/actions/lecture'
import { openDepuisTexteAction } from '@/lib/features/conventions/actions/depuis-texte'
import { getOptionsConvention } from '@/lib/features/conventions/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Nouvelle convention, depuis un texte',
  description: 'Coller un communiqué ou une délibération pour ouvrir une convention et lire son acte.',
}

const ADRESSE = '/espace/conventions/nouvelle/texte'

export default async function NouvelleDepuisTextePage() {
  const { collectivites, cadres } = unwrap(await getOptionsConvention(await requireViewer(ADRESSE), {}))
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/espace/conventions', libelle: 'Mes conventions' },
          { href: '/espace/conventions/nouvelle', libelle: 'Nouvelle convention' },
        ]}
        ici="Depuis un texte"
      />
      <TeteDePage
        titre="Nouvelle convention, depuis un texte"
        chapo="Collez un communiqué, une délibération ou la convention elle-même : le portail propose la collectivité, le cadre et la période, puis ce que le texte dit de l’acte. Rien n’est écrit avant que vous l’acceptiez."
      />
      <OuvertureForm
        ouvrir={openDepuisTexteAction}
        lire={lectureAction}
        collectivites={collectivites.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        cadres={cadres.map(({ code, nom, nomLong }) => ({
          valeur: code,
          libelle: nom === nomLong ? nom : `${nom} (${nomLong})`,
        }))}
      />
    </>
  )
}
