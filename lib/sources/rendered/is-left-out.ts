/** Elements whose text is not the page's: scripts, controls, pictures, annotations over the line. */
const WITHOUT_TEXT = new Set(
  (
    'script style noscript template head title meta link svg math canvas video audio object embed iframe frame img picture map ' +
    'button input select option optgroup datalist progress meter rt rp'
  ).split(' '),
);

const NAVIGATION = new Set(['nav', 'footer', 'menu']);
const NAVIGATION_ROLES = /^(navigation|contentinfo|banner|search|menu|menubar|toolbar|tablist|status|alert)$/;
/** Names that pages without landmarks give to their navigation and footers. */
const NAVIGATION_NAMES = /^(nav|navbar|navigation|menu|footer|copyright|breadcrumbs?)$/;

/** Whether an element is no part of the page's text: script, control, picture, navigation, footer. */
export function isLeftOut(element: Element): boolean {
  const name = element.localName;
  if (WITHOUT_TEXT.has(name) || NAVIGATION.has(name)) return true;
  const role = element.getAttribute('role');
  if (role && NAVIGATION_ROLES.test(role)) return true;
  return (isNamedNavigation(element) && looksLikeNavigation(element)) || isBanner(element);
}

function isNamedNavigation(element: Element): boolean {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  if (!id && !classes) return false;
  return `${id ?? ''} ${classes ?? ''}`.split(/[\s_-]+/).some((word) => NAVIGATION_NAMES.test(word.toLowerCase()));
}

/** A name may only say that navigation stands beside: what is left out is short, or mostly links. */
const LONGEST_NAVIGATION = 300;

function looksLikeNavigation(element: Element): boolean {
  const length = textLength(element);
  if (length <= LONGEST_NAVIGATION) return true;
  const linked = Array.from(element.querySelectorAll('a[href]')).reduce((sum, link) => sum + textLength(link), 0);
  return linked * 2 > length;
}

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;

/** A `header` of the whole page; one inside an article holds its heading. */
const isBanner = (element: Element): boolean =>
  element.localName === 'header' && !element.closest('article, main, section') && element.querySelector('nav') !== null;
