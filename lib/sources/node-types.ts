/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`: outside a browser there is no global `Node` to ask. */
export const ELEMENT = 1;
export const TEXT = 3;
