import path from 'node:path'

/** Les paquets sont ceux du portail, trois dossiers plus haut. */
const racine = path.resolve(import.meta.dirname, '../../../..')

export default {
  poweredByHeader: false,
  turbopack: { root: racine },
  outputFileTracingRoot: racine,
  typescript: { ignoreBuildErrors: true },
}
