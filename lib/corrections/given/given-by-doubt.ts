import type { Doubt } from '../../model/doubt.ts';
import type { Correction } from '../../model/correction.ts';
import type { Given, GivenRole } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import { isConfirmed } from '../confirm.ts';
import { isOpen } from '../is-open.ts';
import { placeAt } from '../place-at.ts';
import { bodyAnchor, endOf, hasRole, startOf } from './offsets.ts';

/** Who keeps a reading has decided for it. A doubt whose other reading was taken says nothing more. */
export const givenByDoubt = (
  result: Result,
  text: string,
  confirm: Correction & { readonly do: 'confirm' },
): readonly Given[] =>
  result.doubts
    .filter((doubt) => isConfirmed(doubt, confirm) && isOpen(doubt, result, text))
    .flatMap((doubt) => keptReading(result, doubt));

const keptReading = (result: Result, { alternative, article }: Doubt): readonly Given[] => {
  const anchorOf = (index: number | undefined) => {
    const told = index === undefined ? undefined : result.articles[index];
    return told && bodyAnchor(told);
  };
  switch (alternative.do) {
    case 'join':
      return [{ is: 'paragraphStart', at: alternative.at }];
    case 'split':
      return before(result, alternative.at).map((told) => ({ is: 'sameParagraph', before: told, at: alternative.at }));
    case 'partArticle':
      return before(result, alternative.at).map((first) => ({ is: 'sameArticle', first, second: alternative.at }));
    case 'joinArticle': {
      const [first, second] = [anchorOf(article), anchorOf(alternative.to)];
      return first === undefined || second === undefined ? [] : [{ is: 'otherArticle', first, second }];
    }
    case 'setRole': {
      const role = roleAt(result, alternative.spans[0]?.start ?? -1);
      return role ? [hasRole(alternative.spans, role)] : [];
    }
    default: {
      const { spans } = alternative;
      const place = placeAt(result, spans[0]?.start ?? -1);
      const anchor = anchorOf(place?.article ?? undefined) ?? null;
      if (!place || (place.article !== null && anchor === null)) return [];
      return [{ is: alternative.do === 'moveHeading' ? 'heading' : 'caption', spans, article: anchor }];
    }
  }
};

/** The character that stands before another in its paragraph, or ends the paragraph before. */
const before = ({ articles }: Result, at: number): readonly number[] => {
  const place = placeAt({ articles, furniture: [], unplaced: [] }, at);
  if (place?.part !== 'body') return [];
  const { body } = articles[place.article]!;
  const paragraph = body[place.index]!;
  if (startOf(paragraph) === at) return place.index > 0 ? [endOf(body[place.index - 1]!)] : [];
  const line = paragraph.spans.findIndex(({ start, end }) => start <= at && at < end);
  const span = paragraph.spans[line]!;
  return [span.start < at ? at - 1 : paragraph.spans[line - 1]!.end - 1];
};

const roleAt = (result: Result, at: number): GivenRole | undefined => {
  const place = placeAt(result, at);
  if (place?.part === 'kicker' || place?.part === 'headline' || place?.part === 'deck') return place.part;
  if (place?.part !== 'body') return undefined;
  return result.articles[place.article]!.body[place.index]!.subhead ? 'subhead' : 'body';
};
