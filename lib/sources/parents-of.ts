/** The elements in which others stand, each once and in their order; one that stands in none is its own. */
export const parentsOf = (elements: readonly Element[]): readonly Element[] => [
  ...new Set(elements.map((element) => element.parentElement ?? element)),
];
