/** Relit un montant écrit par le portail, à l’écran ou dans un fichier, sans passer par son code. */
export function readCentimes(texte: string | null): bigint {
  const [, euros = '', decimales = ''] = /(-?[\d\s]+)(?:,(\d{2}))?/u.exec(texte ?? '') ?? []
  const chiffres = euros.replaceAll(/\s/gu, '')
  if (chiffres === '') throw new Error(`Aucun montant dans « ${texte} ».`)
  return BigInt(chiffres + decimales.padEnd(2, '0'))
}
