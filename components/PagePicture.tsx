import styles from './PagePicture.module.css';

export type PictureKind = 'reading' | 'blank' | 'locked' | 'torn';

/** Where the columns of the little page stand, and how many lines each has. */
const COLUMNS = [
  { x: 14, y: 34, lines: 9 },
  { x: 43, y: 42, lines: 7 },
  { x: 72, y: 34, lines: 9 },
] as const;
const LINE_STEP = 8;
/** Every fourth line ends a paragraph. */
const widthOf = (line: number) => (line % 4 === 3 ? 14 : 24);

/** A small newspaper page that shows how things stand: being read, blank, locked, torn. Decoration only. */
export function PagePicture({ kind }: { readonly kind: PictureKind }) {
  return (
    <svg class={`${styles.picture} ${styles[kind]}`} aria-hidden="true" width="110" height="120" viewBox="0 0 110 120">
      <path
        class={styles.sheet}
        d={kind === 'torn' ? 'M5 5h100v70l-14 8-16-9-18 12-20-10-16 9-16-8z' : 'M5 5h100v110H5z'}
      />
      <rect class={styles.title} x="14" y="14" width="38" height="9" />
      <path class={styles.rule} d="M14 28h82" />
      {COLUMNS.map((column) =>
        kind === 'blank' ? <Frame key={column.x} {...column} /> : <Column key={column.x} {...column} />,
      )}
      {kind === 'locked' && <Lock />}
    </svg>
  );
}

function Column({ x, y, lines }: (typeof COLUMNS)[number]) {
  return (
    <g class={styles.column}>
      {Array.from({ length: lines }, (_, line) => (
        <rect key={line} x={x} y={y + line * LINE_STEP} width={widthOf(line)} height="3" rx="1" />
      ))}
    </g>
  );
}

/** Where a column would stand. */
function Frame({ x, y, lines }: (typeof COLUMNS)[number]) {
  return <rect class={styles.frame} x={x} y={y} width="24" height={lines * LINE_STEP - 5} rx="1" />;
}

function Lock() {
  return (
    <g class={styles.lock}>
      <path d="M45 66v-8a10 10 0 0 1 20 0v8" />
      <rect x="39" y="66" width="32" height="24" rx="4" />
    </g>
  );
}
