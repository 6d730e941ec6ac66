import type { EtatTexte } from './saisie'

const SOURCE = ['titre', 'nature', 'editeur', 'date', 'url'] as const

/** Le texte et son document, gardés dans le formulaire d’une étape à l’autre. */
export function TexteGarde({ texte, saisie }: EtatTexte) {
  return (
    <>
      <textarea name="texte" defaultValue={texte} hidden readOnly />
      {SOURCE.map((champ) => (
        <input key={champ} type="hidden" name={`source.${champ}`} defaultValue={saisie[`source.${champ}`]} />
      ))}
    </>
  )
}
