/**
 * Learns what each feature of a text says about its being newspaper columns, and writes it to
 * lib/sources/detection/detection-weights.ts. The same corpus gives the same table.
 *
 *   npm run train:detection
 */
import { detectionLessons } from './train-detection/detection-lessons.ts';
import { learnDetection } from './train-detection/learn-detection.ts';
import { writeDetectionWeights } from './train-detection/write-detection-weights.ts';

const lessons = detectionLessons();
const columns = lessons.filter(({ newspaper }) => newspaper).length;
console.log(`${columns} stretches of newspaper columns, ${lessons.length - columns} of other text`);
const weights = learnDetection(lessons);
await writeDetectionWeights(weights);
console.log(weights);
