import { memo } from '../memo.tsx';
import type { MapBar, PageMap } from '../../lib/model/page-map.ts';
import { colourOf } from '../colour-of.ts';
import { useDrawn } from '../use-drawn.ts';
import styles from './MapPicture.module.css';

interface Props {
  readonly map: PageMap;
  /** The article that is shown beside the map: the others step back. */
  readonly article: number | null;
  readonly onPoint: (bar: MapBar | null) => void;
  readonly onGo: (bar: MapBar) => void;
}

/** White around the page, and the radius of a doubt's mark, in the map's em. */
const MARGIN = 1;
const DOUBT_RADIUS = 0.8;
/** So many bars are drawn in one go. */
const BARS_A_PART = 500;

/** A bar for every line, in its article's colour. It is for the mouse alone: the list beside it does the same by keyboard. */
export const MapPicture = memo(function MapPicture({ map, article, onPoint, onGo }: Props) {
  const { parts } = useDrawn(Math.ceil(map.bars.length / BARS_A_PART));
  const barAt = ({ target }: Event): MapBar | null => {
    const number = target instanceof Element ? target.getAttribute('data-bar') : null;
    return number === null ? null : (map.bars[Number(number)] ?? null);
  };
  const go = (event: MouseEvent) => {
    const bar = barAt(event);
    if (bar) onGo(bar);
  };
  return (
    <svg
      class={styles.picture}
      data-one={article === null ? undefined : ''}
      viewBox={`${-MARGIN} ${-MARGIN} ${map.width + 2 * MARGIN} ${map.height + 2 * MARGIN}`}
      aria-hidden="true"
      onMouseMove={(event) => onPoint(barAt(event))}
      onMouseLeave={() => onPoint(null)}
      onClick={go}
    >
      {map.sheets.map((sheet, at) => (
        <rect key={at} class={styles.sheet} {...sheet} />
      ))}
      {[...parts].map((part) => (
        <Bars key={part} map={map} part={part} article={article} />
      ))}
    </svg>
  );
});

interface BarsProps {
  readonly map: PageMap;
  readonly part: number;
  readonly article: number | null;
}

/** Some bars, drawn in one go. */
const Bars = memo(function Bars({ map, part, article }: BarsProps) {
  const from = part * BARS_A_PART;
  return (
    <>
      {map.bars.slice(from, from + BARS_A_PART).map((bar, at) => (
        <Bar key={at} bar={bar} number={from + at} shown={bar.article !== null && bar.article === article} />
      ))}
    </>
  );
});

interface BarProps {
  readonly bar: MapBar;
  readonly number: number;
  readonly shown: boolean;
}

/** Drawn anew only where something about it changed: a volume has thousands. */
const Bar = memo(function Bar({ bar, number, shown }: BarProps) {
  const { x, y, width, height, kind, article, doubtful } = bar;
  return (
    <g
      class={`${styles.bar} ${styles[kind]} ${shown ? styles.shown : ''}`}
      style={article === null ? undefined : colourOf(article)}
    >
      <rect x={x} y={y} width={width} height={height} rx={height / 5} data-bar={number} />
      {doubtful && (
        <circle class={styles.doubt} cx={x + width} cy={y + height / 2} r={DOUBT_RADIUS} data-bar={number} />
      )}
    </g>
  );
});
