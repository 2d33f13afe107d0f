import { endsWithCredit } from '../hanzi/cues.ts';
import { scriptOf } from '../hanzi/script-of.ts';
import type { HeadingGroup } from './heading-group.ts';
import type { Seeker } from './match-context.ts';
import type { Loose, PagePlan } from './page-plan.ts';

export const seekerOfGroup = ({ lines, bag, unitsBefore }: HeadingGroup): Seeker => ({
  bag,
  unitsBefore,
  script: scriptOf(lines.map(({ text }) => text).join('')),
  signed: false,
});

export const seekerOfCaption = (caption: Loose, plan: PagePlan): Seeker => ({
  bag: caption.bag,
  unitsBefore: plan.unitsBefore[caption.at]!,
  script: scriptOf(caption.text),
  signed: endsWithCredit(caption.text),
});
