/** What the files of one part of the project may import. */
export interface ImportRule {
  /** The part: a folder, with `/` at its end, or one file. */
  readonly part: string;
  /** Folders and files of the project, besides the part itself. */
  readonly files: readonly string[];
  /** Packages, with all that they export under their name. */
  readonly packages: readonly string[];
}

const STAGES = ['lib/lines/', 'lib/pages/', 'lib/columns/', 'lib/paragraphs/', 'lib/articles/'];

const STAGE_RULES = STAGES.map((part) => ({ part, files: ['lib/model/', 'lib/hanzi/'], packages: [] }));

/** Pure libraries that write Markdown, HTML and YAML; the last two names are their types. */
const WRITERS = ['js-yaml', 'mdast-util-to-markdown', 'mdast-util-to-hast', 'hast-util-to-html', 'mdast', 'hast'];

/** The table of lib/README.md. A part that is not named here may not exist. */
export const IMPORT_RULES: readonly ImportRule[] = [
  { part: 'lib/model/', files: [], packages: [] },
  { part: 'lib/hanzi/', files: ['lib/model/'], packages: [] },
  ...STAGE_RULES,
  { part: 'lib/exporters/', files: ['lib/model/', 'lib/hanzi/'], packages: WRITERS },
  { part: 'lib/corrections/', files: ['lib/model/', 'lib/hanzi/'], packages: [] },
  { part: 'lib/page-map/', files: ['lib/model/', 'lib/hanzi/'], packages: [] },
  { part: 'lib/reflow.ts', files: [...STAGES, 'lib/model/'], packages: [] },
  { part: 'lib/sources/', files: ['lib/model/', 'lib/hanzi/'], packages: ['pdfjs-dist'] },
  {
    part: 'lib/browser/',
    files: ['lib/model/'],
    packages: ['wxt/browser', '@webext-core/messaging', '@wxt-dev/storage', '@wxt-dev/i18n'],
  },
  { part: 'components/', files: ['lib/model/', 'locales/en.json'], packages: ['preact', '@preact/signals'] },
];

/** Parts that may import anything, and that nothing outside them may import. */
export const WIRING = ['entrypoints/', 'lib/cli.ts', 'lib/cli/'];
