import type { Box } from '../model/box.ts';
import { boxOnTurned, quartersOf, turnedRun, type Quarters } from './turned-box.ts';
import { emWidth } from './em-width.ts';

/** A pdf.js text layer's size, and the factor that its `calc(var(--scale-factor) * …)` lengths are multiplied by. */
export interface Layer {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** How the viewer turns the layer, measured in its own directions, to show it. */
  readonly turned: Quarters;
  /** Its place in the window, where it is shown. */
  readonly rect?: DOMRect;
}

export function layerOf(element: Element, page: number): Layer {
  const styles = [element, element.parentElement].map((each) => each?.getAttribute('style') ?? '');
  const scale = Number(/--(?:total-)?scale-factor:\s*([\d.]+)/u.exec(styles.join(';'))?.[1] ?? 1);
  const side = (name: string): number =>
    styles.map((style) => lengthIn(style, name, 0, scale)).find((length) => length !== undefined) ?? 0;
  const rect = element.getBoundingClientRect();
  const turned = quartersOf(Number(element.getAttribute('data-main-rotation') ?? 0));
  const layer = { page, scale, turned, width: side('width'), height: side('height') };
  return rect.width > 0 ? { ...layer, rect } : layer;
}

/**
 * A property of an inline style in pixels: `12.5px`, `4%` of `whole`, `calc(var(--scale-factor)*10px)`,
 * `round(down, var(--total-scale-factor)*595px, …)`. Other units are not used by text layers.
 */
export function lengthIn(style: string, name: string, whole: number, scale: number): number | undefined {
  const value = new RegExp(String.raw`(?:^|;)\s*${name}\s*:([^;]*)`, 'u').exec(style)?.[1];
  const number = value && /(-?[\d.]+)(px|%)/u.exec(value);
  if (!number) return undefined;
  const length = Number(number[1]);
  if (number[2] === '%') return (length / 100) * whole;
  return value.includes('scale-factor') ? length * scale : length;
}

/** Where a run stands, and whether its characters stand one below another or on their side. */
export interface RunPlace {
  readonly box: Box;
  readonly size: number;
  readonly vertical?: true;
}

/** A run's place: as the browser shows it, else as its inline style tells, with the width its characters should take. */
export function placeOfRun(span: Element, text: string, layer: Layer): RunPlace | undefined {
  const style = span.getAttribute('style') ?? '';
  const size = sizeIn(style, layer);
  const x = lengthIn(style, 'left', layer.width, layer.scale);
  const y = lengthIn(style, 'top', layer.height, layer.scale);
  if (size === undefined || x === undefined || y === undefined) return undefined;
  const by = quartersOf(Number(/rotate(?:\(|:\s*)(-?[\d.]+)deg/u.exec(style)?.[1] ?? 0));
  const vertical = (by + layer.turned) % 2 === 1 && { vertical: true as const };
  const shown = layer.rect && shownBox(span, layer.rect, layer.page);
  if (shown) return { box: shown, size, ...vertical };
  const stretch = Number(/scaleX\(([\d.]+)\)/u.exec(style)?.[1] ?? /--scale-x:\s*([\d.]+)/u.exec(style)?.[1] ?? 1);
  const box = turnedRun({ page: layer.page, x, y }, emWidth(text) * size * stretch, size, by);
  return { box: boxOnTurned(box, layer, layer.turned), size, ...vertical };
}

/** pdf.js 5 and later keep the size in a variable and multiply it in the style sheet. */
function sizeIn(style: string, layer: Layer): number | undefined {
  const variable = lengthIn(style, '--font-height', 0, 1);
  const size = variable === undefined ? lengthIn(style, 'font-size', 0, layer.scale) : variable * layer.scale;
  return size && size > 0 ? size : undefined;
}

function shownBox(span: Element, layer: DOMRect, page: number): Box | undefined {
  const { left, top, width, height } = span.getBoundingClientRect();
  return width > 0 && height > 0 ? { page, x: left - layer.left, y: top - layer.top, width, height } : undefined;
}
