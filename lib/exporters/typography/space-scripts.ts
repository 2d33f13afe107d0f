const HAN_BEFORE = /(?<=\p{Script=Han})(?=[A-Za-z0-9])/gu;
const HAN_AFTER = /(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/** A space between Han characters and Latin letters or figures that touch: `5月7日` → `5 月 7 日`. */
export function spaceScripts(text: string): string {
  return text.replaceAll(HAN_BEFORE, ' ').replaceAll(HAN_AFTER, ' ');
}
