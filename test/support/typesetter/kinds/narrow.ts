import type { Random } from '../../random.ts';
import type { Style } from '../style.ts';

/** Narrows a widely drawn style to a kind of page. */
export type Narrow = (style: Style, random: Random) => Style;
