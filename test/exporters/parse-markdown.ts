import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

/** CommonMark with front matter and nothing else. */
export function parseCommonMark(markdown: string): Root {
  return withoutPlaces(
    fromMarkdown(markdown, { extensions: [frontmatter()], mdastExtensions: [frontmatterFromMarkdown()] }),
  );
}

/**
 * With all of GitHub's extensions and mathematics. GitHub looks for addresses a second time, in the parsed text, where no
 * escape is left to see; that pass is left out, for nothing that a file can say turns it off.
 */
export function parseExtended(markdown: string): Root {
  const fromGfm = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return withoutPlaces(
    fromMarkdown(markdown, {
      extensions: [frontmatter(), gfm(), math()],
      mdastExtensions: [frontmatterFromMarkdown(), ...fromGfm, mathFromMarkdown()],
    }),
  );
}

function withoutPlaces(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))) as Root;
}
