import { describe, expect, it } from 'vitest';
import { founder } from '../../lib/sources/founder.ts';
import { candidateOf } from './support/candidate-of.ts';

const BODY = `<p>${'荷塘清淤完工以后，村民在塘边散步歇凉。'.repeat(4)}</p>`;

describe('a page that tells the parts of its article', () => {
  it('reads of the places for a part the first that holds text', () => {
    const { text, articles } = candidateOf(
      founder,
      `<p id="PreTitle"> </p><p id="IntroTitle">村里的老塘换了新样</p><h1 id="Title"></h1><h1 id="Title">荷塘清淤完工</h1>` +
        `<founder-content></founder-content><div id="ozoom">${BODY}</div>`,
    );
    const [article] = articles ?? [];
    const said = [article?.kicker, article?.headline[0], article?.body[0]].map(
      (span) => span && text.slice(span.start, span.end).slice(0, 9),
    );
    expect(said).toEqual(['村里的老塘换了新样', '荷塘清淤完工', '荷塘清淤完工以后，']);
  });
});
