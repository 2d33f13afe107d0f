/** What is dragged within the interface is for it alone: no text for others, and no page that is given. */
export const DRAG_TYPE = 'application/x-broadsheet-passage';
