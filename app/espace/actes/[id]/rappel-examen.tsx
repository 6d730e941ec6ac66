import { LignesRouvertes } from '@/components/cycle/lignes-rouvertes'
import { Alert } from '@/components/ui/alert'
import { readActe, readEtape } from './charge'

/** Pendant l’examen, rappelle à qui corrige les seules lignes qui s’enregistreront. */
export async function RappelExamen({ acteId }: { readonly acteId: string }) {
  const { acte } = await readActe(acteId)
  const { rouvertes } = await readEtape(acteId)
  if (rouvertes.length === 0) return null
  return (
    <div className="mb-8">
      <Alert title="L’acte est à l’examen">
        <p>Seules ces lignes s’enregistreront ; chaque correction est soumise aussitôt à la préfecture.</p>
        <LignesRouvertes acte={acte} rouvertes={rouvertes} />
      </Alert>
    </div>
  )
}
