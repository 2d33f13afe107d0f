/** The outlines of the few signs that stand on buttons, in a square of 16. */
const outlines = {
  back: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  more: 'm4 6 4 4 4-4',
  done: 'm3 8.5 3.5 3.5L13 5',
  close: 'm4 4 8 8M12 4l-8 8',
  tools: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  undo: 'M3 7h7a3.5 3.5 0 0 1 0 7H7M6 4 3 7l3 3',
  redo: 'M13 7H6a3.5 3.5 0 0 0 0 7h3M10 4l3 3-3 3',
  panel: 'M2 3h12v10H2zM10 3v10',
} as const;

export type IconName = keyof typeof outlines;

/** A sign on a button; the button's words tell what it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
      <path d={outlines[name]} stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
