/** Gives a frame a document, which the test's own document loads none for. */
export function showInFrame(frame: HTMLIFrameElement, markup: string): void {
  const inner = new DOMParser().parseFromString(markup, 'text/html');
  const view = { frameElement: frame, getComputedStyle: getComputedStyle.bind(window) };
  Object.defineProperty(inner, 'defaultView', { value: view });
  Object.defineProperty(frame, 'contentDocument', { value: inner });
}
