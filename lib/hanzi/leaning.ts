/**
 * The closed class of words that lean on what stands beside them: a line that starts with 的 goes on with the one above, a
 * line that ends with 把 is gone on with below. No character is in it that a sentence often starts, or ends, with.
 */
const LEANING_BACK = new Set('的了着著們们吗嗎呢吧啊嘛么麼之者及或');
const LEANING_ON = new Set(
  '的和与與及或在是把被对對从從向为為将將由以于於让讓使给給比跟并而且但就都也还還又再很更最不没沒每各这這那其某第约約近超共之所只已曾正即却卻若如因至自个個几幾',
);

export const leansBack = (text: string): boolean => LEANING_BACK.has(text[0] ?? '');
export const leansOn = (text: string): boolean => LEANING_ON.has(text.at(-1) ?? '');
