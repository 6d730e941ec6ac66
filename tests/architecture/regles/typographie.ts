import ts from 'typescript'
import { type Fichier, readFichiers } from '@/tests/architecture/support/fichiers'
import type { Regle } from '@/tests/architecture/support/regle'

/** Une espace ordinaire devant une ponctuation haute, ou du côté intérieur d’un guillemet : la ligne s’y couperait. */
const ESPACE_SECABLE = /[\p{L}\d»)’%.…] [:;!?](?!\S)|^ [:;!?](?!\S)|« | »/u

export const REGLES_TYPOGRAPHIE: readonly Regle[] = [
  {
    nom: 'espaces-insecables',
    titre: 'la ponctuation haute et les guillemets ne partent pas à la ligne',
    check: (racine) => readFichiers(racine, ['{app,components,lib}/**/*.{ts,tsx}']).flatMap(findCoupures),
  },
]

/** Les textes seuls : le code a ses propres « : » et « ? ». */
function findCoupures({ chemin, texte }: Fichier): readonly string[] {
  const source = ts.createSourceFile(chemin, texte, ts.ScriptTarget.Latest, true)
  const coupures: string[] = []
  const visit = (noeud: ts.Node): void => {
    if ((ts.isLiteralExpression(noeud) || isMorceau(noeud)) && ESPACE_SECABLE.test(noeud.text)) {
      const { line } = source.getLineAndCharacterOfPosition(noeud.getStart(source))
      coupures.push(`${chemin}:${line + 1} ${noeud.text.trim()}`)
    }
    noeud.forEachChild(visit)
  }
  visit(source)
  return coupures
}

function isMorceau(noeud: ts.Node): noeud is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.JsxText {
  return ts.isTemplateHead(noeud) || ts.isTemplateMiddleOrTemplateTail(noeud) || ts.isJsxText(noeud)
}
