import { z } from 'zod'
import { getAdresseActe, getAdresseConvention } from '@/lib/domain/adresse-publique'
import { DATE_SIGNATURE, EVENEMENT, getPageSituee, PREUVES, SITUATION, vraiOuFaux } from '../colonnes'
import { defineTable } from '../table'

export const ACTES = defineTable({
  code: 'actes',
  titre: 'Actes',
  description: 'Les actes signés\u202f: chaque convention initiale et chacun de ses avenants.',
  vue: 'donnees_actes',
  colonnes: z.object({
    ...SITUATION,
    courante: vraiOuFaux('Vrai quand la ligne vient de la dernière publication de cet acte'),
    ...DATE_SIGNATURE,
    evenement: EVENEMENT,
    ...PREUVES,
  }),
  cle: ['publication_id'],
  filtres: ['convention_id', 'acte_id', 'acte_rang', 'territoire_code', 'region_code', 'cadre_code', 'famille'],
  historique: true,
  getPage: ({ territoire_slug, convention_slug, ...ligne }) => {
    const adresse = getAdresseConvention({ slug: territoire_slug }, { slug: convention_slug })
    return ligne.courante
      ? getAdresseActe(adresse, ligne.acte_rang)
      : getPageSituee({ territoire_slug, convention_slug, ...ligne })
  },
})
