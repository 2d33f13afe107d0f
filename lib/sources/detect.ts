import { OFFERED_FROM } from '../model/certainty.ts';
import { partsOf, questions } from './detection/counted-features.ts';
import { detectionWeights, type DetectionWeights } from './detection/detection-weights.ts';
import { isEnough } from './detection/is-enough.ts';
import { measureLines } from './detection/measure-lines.ts';
import { sampleLines } from './detection/sample-lines.ts';
import { textFeatures, type TextFeatures } from './detection/text-features.ts';

export interface Detection {
  /** How sure it is that the text is newspaper text set in columns, 0 to 1. */
  readonly certainty: number;
  /** Why it is not, where it is not. */
  readonly why?: 'noText' | 'notNewspaper' | 'notChinese';
  readonly features: TextFeatures;
}

/** Of a Chinese page at least so many of the characters are Han, and at most so many kana. */
const LEAST_HAN = 0.4;
const MOST_KANA = 0.12;

/**
 * Tells newspaper columns from other text by two questions to a sample of its lines: whether they stand as in columns (of one
 * measure, ending in mid-sentence, sentences ending inside them), and whether they say what newspapers say (a report's
 * opening, who signed it, days, offices, sums). Both must be answered with yes; where one is in doubt, the page is.
 */
export function detect(text: string, weights: DetectionWeights = detectionWeights): Detection {
  const features = textFeatures(measureLines(sampleLines(text)));
  if (features.lines === 0) return { certainty: 0, why: 'noText', features };
  const certainty = isEnough(features) ? certaintyOf(features, weights) : 0;
  if (certainty >= OFFERED_FROM) return { certainty, features };
  const foreign = features.han < LEAST_HAN || features.kana > MOST_KANA;
  return { certainty, why: foreign ? 'notChinese' : 'notNewspaper', features };
}

const certaintyOf = (features: TextFeatures, weights: DetectionWeights): number =>
  questions.reduce((product, question) => {
    const [bias, ...each] = weights[question];
    const parts = partsOf(question, features);
    return product * logistic(parts.reduce((sum, part, i) => sum + each[i]! * part, bias));
  }, 1);

const logistic = (logOddsOf: number): number => 1 / (1 + Math.exp(-logOddsOf));
