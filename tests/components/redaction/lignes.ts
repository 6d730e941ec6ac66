import { createLigne, type LigneSaisie } from '@/components/redaction/montants/ligne'

/** Une ligne enregistrée, dont un test ne dit que ce qui compte pour lui. */
export function ligne(id: string, champs: Partial<LigneSaisie> = {}): LigneSaisie {
  return {
    ...createLigne(id || 'neuve', 'acte', undefined, { debut: '2020-01-01', fin: '2020-12-31' }, ''),
    id,
    ...champs,
  }
}
