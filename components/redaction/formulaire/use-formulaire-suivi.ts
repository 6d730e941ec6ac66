'use client'

import type { DefaultValue } from '@conform-to/react'
import { usePathname, useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Issue } from '@/components/enregistrement/moteur'
import { usePersonne } from '@/components/enregistrement/personne'
import { demander, poster } from '@/components/enregistrement/poster'
import { useDepart } from '@/components/enregistrement/use-depart'
import { useMoteur } from '@/components/enregistrement/use-moteur'
import { useOnglets } from '@/components/enregistrement/use-onglets'
import { useRetourAuChamp } from '@/components/enregistrement/use-retour-au-champ'
import { getRacine } from '@/lib/domain/conflit'
import {
  type RelectureChamps,
  type ReponseChamps,
  relectureChamps,
  reponseChamps,
} from '@/lib/domain/enregistrement/champs'
import type { Reserve } from '@/lib/domain/enregistrement/machine'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { acquitter, type ChampsChanges, listRecus, poser } from './suivi'
import { type ActionFormulaire, getBouton, listErreurs, useFormulaire } from './use-formulaire'
import { toPose } from './use-rendus'

/** Ce qu’il faut savoir d’un objet pour l’enregistrer pendant qu’on le corrige. */
export interface SuiviFormulaire {
  /** Où s’envoient ses champs changés. */
  readonly adresse: string
  readonly objet: string
  readonly version: number
  readonly libelles: Readonly<Record<string, string>>
  /** La page que le bouton rejoint quand tout est enregistré. */
  readonly retour: string
  /** Faux pendant l’examen : chaque enregistrement y soumet une version à l’État, et seul l’agent en décide. */
  readonly automatique: boolean
}

type Erreurs = ReponseChamps['erreurs']

/** Un formulaire qui s’enregistre au fil de la frappe, champ par champ ; null : un objet qui n’existe pas encore. */
export function useFormulaireSuivi<Schema extends Record<string, unknown>>(
  id: string,
  action: ActionFormulaire,
  actuel: DefaultValue<Schema>,
  suivi: SuiviFormulaire | null,
) {
  const base = useFormulaire<Schema>(id, action, actuel)
  const { saisie, rendre, rendue } = base
  const router = useRouter()
  const page = usePathname()
  const personne = usePersonne()
  const erreurs = useRef<Erreurs>({})
  const [relecture, setRelecture] = useState<RelectureChamps | null>(null)
  const [fautes, setFautes] = useState<Erreurs>({})
  const automatique = suivi?.automatique ?? false

  /** Porte à l’écran ce que la base a désormais ; ce qui y est tapé n’en bouge pas. */
  const recevoir = (lue: RelectureChamps) => {
    const occupe = getRacine(document.activeElement?.getAttribute('name') ?? '')
    const recus = listRecus(saisie.suivi.current, saisie.lire(), lue.saisie, occupe)
    saisie.suivi.current = poser(saisie.suivi.current, recus)
    const poses = Object.entries(recus).map(([champ, valeur]) => toPose(valeur, champ))
    rendre(...poses, { error: erreurs.current })
    setRelecture(lue)
    saisie.departager(lue.saisie)
  }
  const prevenir = useOnglets(suivi?.objet ?? null, suivi?.version ?? 0, async () => {
    const lu = suivi && (await demander(suivi.adresse, relectureChamps))
    if (lu?.ok) recevoir(lu.valeur)
  })
  const envoyer = async (champs: ChampsChanges): Promise<Issue> => {
    if (suivi === null || Object.keys(champs).length === 0) return { ok: true, reserve: null }
    const recu = await poster(suivi.adresse, personne, reponseChamps, { champs })
    if (!recu.ok) return recu
    erreurs.current = recu.valeur.erreurs
    if (Object.keys(erreurs.current).length === 0) setFautes({})
    saisie.suivi.current = acquitter(saisie.suivi.current, champs, recu.valeur)
    recevoir(recu.valeur.relecture)
    prevenir(recu.valeur.relecture.version)
    return { ok: true, reserve: findReserve(recu.valeur, suivi.libelles) }
  }
  const [moteur, etat] = useMoteur(saisie.lister, envoyer)
  useDepart(moteur, automatique && saisie.modifie)
  useRetourAuChamp(page, etat.alerte?.cause === 'session', saisie.prete)

  // Une saisie reprise, une ligne de liste ajoutée ou retirée : à enregistrer comme si on l’avait tapée.
  useEffect(() => {
    if (!automatique || !rendue?.intent) return
    const attente = setTimeout(() => {
      if (Object.keys(saisie.lister()).length > 0) moteur.taper()
    })
    return () => clearTimeout(attente)
  }, [automatique, rendue, saisie.lister, moteur])

  const saisir = () => {
    saisie.saisir()
    if (automatique) moteur.taper()
  }
  const soumettre = async (evenement: FormEvent<HTMLFormElement>) => {
    const enListe = getBouton(evenement.nativeEvent)?.hasAttribute('formnovalidate')
    if (!automatique || enListe || base.conflit.saisie !== null) return base.soumettre(evenement)
    evenement.preventDefault()
    if (saisie.modifie) moteur.taper()
    if (await moteur.finir()) router.push(suivi?.retour ?? page)
    else setFautes(erreurs.current)
  }
  const aCorriger = useMemo(() => listErreurs(id, { error: fautes }), [id, fautes])
  const departage = saisie.dispute === null ? null : relecture
  return {
    ...base,
    soumettre,
    saisir,
    version: departage?.version ?? suivi?.version,
    conflit: {
      ...base.conflit,
      partiel: automatique && saisie.dispute !== null,
      ...(departage && { ecriture: { par: departage.par, le: departage.le } }),
    },
    erreurs: base.erreurs.length > 0 ? base.erreurs : aCorriger,
    enregistrement: automatique
      ? { etat, connexion: getAdresseConnexion(page), reessayer: () => moteur.demander() }
      : null,
  }
}

/** Ce que la réponse laisse de côté, nommé comme l’écran le nomme. */
function findReserve(
  { contestes, erreurs, relecture }: ReponseChamps,
  libelles: Readonly<Record<string, string>>,
): Reserve | null {
  const nommer = (champs: readonly string[]) => [...new Set(champs.map((nom) => libelles[getRacine(nom)] ?? nom))]
  if (contestes.length > 0) return { cause: 'conflit', ou: nommer(contestes), avec: relecture.par }
  const fautifs = Object.keys(erreurs)
  return fautifs.length > 0 ? { cause: 'a_corriger', ou: nommer(fautifs) } : null
}
