import { createRoute } from '@/lib/platform/http/create-route'
import { listEmpechements } from '@/lib/platform/start-checks'

/** La base répond et la configuration permet de servir. Le détail va au journal du serveur, pas au public. */
export const GET = createRoute({
  async handle() {
    const empechements = await listEmpechements()
    if (empechements.length === 0) return Response.json({ etat: 'prêt' })
    console.error(empechements.join('\n'))
    return Response.json({ etat: 'indisponible' }, { status: 503 })
  },
})
