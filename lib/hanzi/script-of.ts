import { characterSet, countOf } from './character-set.ts';

/** Frequent characters that the two scripts write differently. */
const SIMPLIFIED = characterSet(
  '这个们来时说国为会对学发经后当过开关点现进于从动长门间问题东车电话语读书写见观让给边还没么几气两万与业产亲员园',
);
const TRADITIONAL = characterSet(
  '這個們來時說國為會對學發經後當過開關點現進於從動長門間問題東車電話語讀書寫見觀讓給邊還沒麼幾氣兩萬與業產親員園爲',
);

/** Surplus of Traditional over Simplified characters among those that differ, −1 to 1; 0 where none does. */
export const scriptOf = (text: string): number => {
  const simplified = countOf(text, SIMPLIFIED);
  const traditional = countOf(text, TRADITIONAL);
  return simplified + traditional === 0 ? 0 : (traditional - simplified) / (traditional + simplified);
};
