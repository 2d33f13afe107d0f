import { describe, expect, it } from 'vitest';
import { gatherBodies } from '../../lib/articles/body.ts';
import { joinBody } from '../../lib/articles/join-body.ts';
import { pagePlan } from '../../lib/articles/page-plan.ts';
import type { Block } from '../../lib/model/block.ts';
import { block } from './doubts/support/page-reading.ts';

const paragraphsOf = (before: readonly number[], ...blocks: readonly Block[]): string[] =>
  gatherBodies(pagePlan(blocks).units, before).flatMap((body) => joinBody(body).map(({ text }) => text));

const ended = '昨夜江面起雾，渡船停了。';
const open = '渡口的老人说这样的雾一年里';
const rest = '也难得见一回。';

describe('joining the units of a body', () => {
  it('what goes on right below, after a blank line, goes on with a line that a full stop ends too', () => {
    const below = block('paragraph', ['（完）'], 100, { resumes: 0.8 });
    expect(paragraphsOf([-1, 0], block('paragraph', [ended]), below)).toEqual([`${ended}（完）`]);
  });

  it('what goes on from elsewhere needs to be surer of it where the paragraph there had ended', () => {
    const other = block('paragraph', [open], 100);
    const below = block('paragraph', [rest], 200, { resumes: 0.8 });
    expect(paragraphsOf([-1, -1, 0], block('paragraph', [ended]), other, below)).toEqual([ended, rest, open]);
    expect(paragraphsOf([-1, -1, 0], block('paragraph', [open]), other, below)).toEqual([`${open}${rest}`, open]);
  });

  it('a subhead of two lines is one, and no text of another place goes on with it', () => {
    const subhead = block('subhead', ['一、渡口还要不要']);
    const second = block('paragraph', ['留下来'], 100, { resumes: 0.8 });
    expect(paragraphsOf([-1, 0], subhead, second)).toEqual(['一、渡口还要不要留下来']);
    expect(paragraphsOf([-1, -1, 0], subhead, block('paragraph', [ended], 50), second)).toHaveLength(3);
  });
});
