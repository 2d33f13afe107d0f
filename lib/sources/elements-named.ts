/**
 * The elements below `root` whose local name is one of `names`, in the order of the document. Prefixes and namespaces do
 * not matter (ALTO has had four), nor does case: an HTML parser turns `TextLine` into `textline`.
 */
export function elementsNamed(root: ParentNode, ...names: readonly string[]): readonly Element[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return [...root.querySelectorAll('*')].filter((element) => wanted.has(localName(element)));
}

/** The children of `parent` whose local name is one of `names`. */
export function childrenNamed(parent: ParentNode, ...names: readonly string[]): readonly Element[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return [...parent.children].filter((element) => wanted.has(localName(element)));
}

/** An element's name without its prefix, in small letters. */
export const localName = (element: Element): string => element.localName.toLowerCase();
