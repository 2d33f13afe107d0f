const NAME = 'broadsheet';

/** Yellow over any colour, and readable in forced colours. */
const RULE = `::highlight(${NAME}) { background-color: #ffd54a; color: #1d1a16 }`;

/** The window of a document, with the constructors that belong to it. */
type View = Window & typeof globalThis;

const styled = new WeakSet<Document | ShadowRoot>();

/**
 * Marks ranges by the CSS Custom Highlight API, which changes nothing in the page's DOM; those marked before are marked
 * no more. Browsers without it mark nothing.
 */
export function markRanges(ranges: readonly Range[], documents: readonly Document[]): void {
  for (const document of documents) {
    const view = document.defaultView as View | null;
    if (!view?.CSS?.highlights) continue;
    const own = ranges.filter((range) => range.startContainer.ownerDocument === document);
    view.CSS.highlights.delete(NAME);
    if (own.length === 0) continue;
    for (const range of own) style(range, view);
    view.CSS.highlights.set(NAME, new view.Highlight(...own));
  }
}

/** Gives the root of a range the rule that colours it, by a style sheet that is no element. */
function style(range: Range, view: View): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  if (styled.has(root) || !('adoptedStyleSheets' in root)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  styled.add(root);
}
