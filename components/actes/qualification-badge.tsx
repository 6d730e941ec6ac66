import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon'
import type { EcartSuivi } from '@/lib/domain/analyse'

type Aspect = { readonly tone: BadgeTone; readonly icon: IconName; readonly mot: string }

const ASPECTS: Readonly<Record<EcartSuivi['qualification'], Aspect>> = {
  explicable: { tone: 'outline', icon: 'environ', mot: 'Explicable par les arrondis' },
  reel: { tone: 'alert', icon: 'different', mot: 'Écart réel' },
  consigne: { tone: 'dashed', icon: 'question', mot: 'Relevé à la lecture' },
}

/** Ce que vaut un écart : un arrondi, une vraie différence, ou deux passages qui se contredisent. */
export function QualificationBadge({ qualification }: Pick<EcartSuivi, 'qualification'>) {
  const { tone, icon, mot } = ASPECTS[qualification]
  return (
    <Badge tone={tone} icon={icon}>
      {mot}
    </Badge>
  )
}
