import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { ActeLu } from '@/components/actes/acte-lu'
import { getAdresseActe, getAdresseConvention, getAdressePublication } from '@/lib/domain/adresse-publique'
import { analyseActe } from '@/lib/domain/analyse'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { type ConventionLue, getConventionPubliee } from '@/lib/features/conventions/public'

export interface PageConvention {
  readonly lu: ActeLu
  readonly adresse: string
  readonly historique: ConventionLue['historique']
  readonly publication: ConventionLue['publication']
  /** « (Bas-Rhin) », à la suite d’un nom, quand la convention ne couvre qu’une partie de sa collectivité. */
  readonly partie: string
  /** « CALPAE (Bas-Rhin) » : la convention dans un fil d’Ariane. */
  readonly nom: string
}

/** Ce que l’adresse désigne : le dernier état, un acte par son rang, ou une publication par son ordre. */
export type Choisie = 'derniere' | `acte:${string}` | `publication:${string}`

/** Lit une fois, pour le titre et pour la page, ce qui est publié à cette adresse. */
export const readPage = cache(
  async (collectivite: string, convention: string, choisie: Choisie): Promise<PageConvention> => {
    const { choix, suite } = parseChoisie(choisie)
    const lue = await getConventionPubliee(collectivite, convention, choix)
    if (lue === null) notFound()
    const { instantane, historique, publication } = lue
    const partie = lue.partie.length === 0 ? '' : ` (${enumerer(lue.partie)})`
    const adresse = getAdresseConvention(instantane.collectivite, instantane.convention)
    const analyse = analyseActe(instantane.convention, instantane.acte)
    const premiere = historique.findLast(({ acteRang }) => acteRang === publication.acteRang) ?? publication
    const csv = `${adresse}${suite}/montants.csv`
    const lu = { ...instantane, analyse, csv, publieLe: premiere.publieLe }
    return { lu, adresse, historique, publication, partie, nom: `${instantane.convention.cadre.nom}${partie}` }
  },
)

function parseChoisie(choisie: Choisie) {
  const [genre, nombre = ''] = choisie.split(':')
  if (genre === 'derniere') return { choix: {}, suite: '' }
  if (!/^\d{1,4}$/.test(nombre)) notFound()
  return genre === 'acte'
    ? { choix: { acteRang: Number(nombre) }, suite: getAdresseActe('', Number(nombre)) }
    : { choix: { ordre: Number(nombre) }, suite: getAdressePublication('', Number(nombre)) }
}
