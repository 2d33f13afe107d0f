import type { Random } from '../random.ts';

const SURNAMES = ['卞', '宗', '麦', '植', '欧', '雍', '闵', '燕', '戚', '廉', '苗', '景', '司马', '端木'];
const GIVEN = ['向晨', '若溪', '启文', '小川', '思齐', '一鸣', '可为', '清', '远', '树声', '佩兰', '家宁'];
const OLD_SURNAMES = ['卞', '宗', '植', '雍', '戚', '廉', '苗', '景', '司徒'];
const OLD_GIVEN = ['向晨', '若溪', '文博', '小川', '一鳴', '清', '遠', '佩蘭', '家寧', '士英'];

/** An invented person's name, in the characters of the script. */
export function drawName(random: Random, traditional = false): string {
  const [surnames, given] = traditional ? [OLD_SURNAMES, OLD_GIVEN] : [SURNAMES, GIVEN];
  return random.pick(surnames) + random.pick(given);
}
