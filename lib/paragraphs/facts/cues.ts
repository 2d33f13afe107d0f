import { fact, type WriteFacts, yesNo } from './fact.ts';

const DATELINE = fact('dateline', 2);
const DATELINE_ONLY = fact('dateline only', 2);
const BYLINE = fact('byline', 2);
const CAPTION = fact('caption', 2);
const CREDIT = fact('credit', 2);
const BRACKET_ONLY = fact('bracket only', 2);
const FURNITURE = fact('furniture', 2);
const KICKER = fact('name of a column', 2);
const SIGN_OFF = fact('sign-off', 2);
const JUMP = fact('jump line', 2);

export const writeCues: WriteFacts = ({ here }, known) => {
  known[DATELINE.at] = yesNo(here.dateline);
  known[DATELINE_ONLY.at] = yesNo(here.datelineOnly);
  known[BYLINE.at] = yesNo(here.byline);
  known[CAPTION.at] = yesNo(here.caption);
  known[CREDIT.at] = yesNo(here.credit);
  known[BRACKET_ONLY.at] = yesNo(here.bracketOnly);
  known[FURNITURE.at] = yesNo(here.furniture);
  known[KICKER.at] = yesNo(here.kicker);
  known[SIGN_OFF.at] = yesNo(here.signOff);
  known[JUMP.at] = yesNo(here.jump);
};
