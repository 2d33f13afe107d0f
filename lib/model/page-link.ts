/** Another article of the same newspaper page, as the page lists it; it is shown, never followed. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
}
