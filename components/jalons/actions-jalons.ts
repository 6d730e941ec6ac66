import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'

/** Les gestes qu’une échéance permet à qui peut la modifier. */
export type ActionsJalons = Readonly<Record<'create' | 'update' | 'settle' | 'remove' | 'propose', ActionFormulaire>>
