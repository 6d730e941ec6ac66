'use client'

import type { SubmissionResult } from '@conform-to/react'
import { useCallback, useEffect, useState } from 'react'
import { simplify } from '@/lib/domain/conflit'

/** Ce que conform montre : une réponse après l’autre, car il ne rend que la dernière reçue. */
export function useRendus(premier: SubmissionResult | undefined) {
  const [file, setFile] = useState<readonly SubmissionResult[]>(premier ? [premier] : [])
  useEffect(() => {
    if (file.length > 1) setFile((actuelle) => actuelle.slice(1))
  }, [file])
  const rendre = useCallback((...rendus: readonly SubmissionResult[]) => {
    setFile((actuelle) => [...actuelle, ...rendus])
  }, [])
  return [file[0], rendre] as const
}

/** Pose une valeur à l’écran, pour un champ ou pour le formulaire entier. */
export function toPose(valeur: unknown, name?: string): SubmissionResult {
  const value = simplify(valeur) ?? (Array.isArray(valeur) ? [] : '')
  return { intent: { type: 'update', payload: { name, value } } }
}
