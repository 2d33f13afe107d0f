/** How an element takes part in the flow of text. */
export interface Appearance {
  readonly flow: 'block' | 'row' | 'cell' | 'inline';
  /** What becomes of white space: kept; only line ends kept; or run together to one space. */
  readonly space: 'kept' | 'lines' | 'together';
  /** False where its own text is invisible; its children may be visible. */
  readonly visible: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr html legend li listing main nav ol p plaintext pre search section summary table tbody tfoot ' +
    'thead textarea ul xmp caption'
  ).split(' '),
);
const KEEPING_SPACE = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea']);

/** How an element looks; null where it and all below it is not shown. */
export function appearanceOf(element: Element, outer: Appearance): Appearance | null {
  if (element.hasAttribute('hidden') || isClosedDetails(element)) return null;
  const style = styleOf(element);
  if (!style) return appearanceByName(element, outer);
  if (isHidden(style) || isLineNumber(element, style)) return null;
  return {
    flow: flowOf(style.display, element.localName),
    space: spaceOf(style.whiteSpace || style.getPropertyValue('white-space'), element, outer),
    visible: !/^(hidden|collapse)$/.test(style.visibility),
  };
}

/** Computed style; absent for documents that are not shown in a window. */
function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

const isHidden = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.opacity === '0' ||
  style.getPropertyValue('content-visibility') === 'hidden' ||
  isForScreenReaders(style);

/** Clipped to nothing, as text meant for screen readers alone is. */
const isForScreenReaders = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' &&
  (/^inset\((50|100)%/.test(style.clipPath) || (style.overflow === 'hidden' && parseFloat(style.width) <= 1));

/** A number that alone of all round it cannot be selected: the page counts its lines by it. */
const isLineNumber = (element: Element, style: CSSStyleDeclaration): boolean =>
  isUnselectable(style) &&
  /^\s*\d+\W*$/.test(element.textContent ?? '') &&
  element.parentElement !== null &&
  !isUnselectable(styleOf(element.parentElement)!);

const isUnselectable = (style: CSSStyleDeclaration): boolean => style.getPropertyValue('user-select') === 'none';

/** What a closed `details` holds beside its summary. */
const isClosedDetails = (element: Element): boolean =>
  element.parentElement?.localName === 'details' &&
  !element.parentElement.hasAttribute('open') &&
  element.localName !== 'summary';

function flowOf(display: string, name: string): Appearance['flow'] {
  if (!display) return flowByName(name);
  if (display === 'table-row') return 'row';
  if (display === 'table-cell') return 'cell';
  return /^(inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

function flowByName(name: string): Appearance['flow'] {
  if (name === 'tr') return 'row';
  if (name === 'td' || name === 'th') return 'cell';
  return BLOCKS.has(name) ? 'block' : 'inline';
}

function spaceOf(whiteSpace: string, element: Element, outer: Appearance): Appearance['space'] {
  if (/^(pre|pre-wrap|break-spaces|preserve)\b(?!-)/.test(whiteSpace) || /^(pre-wrap|break-spaces)/.test(whiteSpace))
    return 'kept';
  if (/^(pre-line|preserve-breaks)/.test(whiteSpace)) return 'lines';
  if (/^(normal|nowrap|collapse)/.test(whiteSpace)) return 'together';
  return KEEPING_SPACE.has(element.localName) ? 'kept' : outer.space;
}

const appearanceByName = (element: Element, outer: Appearance): Appearance => ({
  flow: flowByName(element.localName),
  space: spaceOf('', element, outer),
  visible: outer.visible,
});
