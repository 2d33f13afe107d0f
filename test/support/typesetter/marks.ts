/** Marks that may not start a line (clreq 3.1.3, and what papers add: units and the interpunct). */
export const NOT_AT_START = /^[，。、；：！？”’」』）》〉】〕…—·∶％℃,.;:!?)\]%]/u;

/** Marks that may not end a line. */
export const NOT_AT_END = /[“‘「『（《〈【〔([]$/u;

/** Marks that may hang outside the measure. */
export const HANGING = /^[，。、,.]$/u;

export const MARK = /^[，。、；：！？“”‘’「」『』（）《》〈〉【】〔〕]$/u;
