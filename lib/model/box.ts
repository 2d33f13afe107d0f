/**
 * Where something stands on a printed page. Units are those of its source (pixels, points, ALTO units): only ratios
 * mean anything. The origin is the page's top left corner; `page` counts from 0.
 */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
