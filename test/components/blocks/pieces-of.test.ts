import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../components/blocks/pieces-of.ts';

const texts = (text: string) => piecesOf(text).map((piece) => piece.text);

describe('piecesOf', () => {
  it('parts a text after its sentences and clauses, closing marks included, and no list', () => {
    expect(texts('他说：“桥、路、灯都好。”大家笑了，')).toEqual(['他说：', '“桥、路、灯都好。”', '大家笑了，']);
  });

  it('parts old print at its only mark', () => {
    expect(texts('新船昨日下水、可载百人、票价不改')).toEqual(['新船昨日下水、', '可载百人、', '票价不改']);
  });

  it('tells where each begins, and loses nothing', () => {
    const text = '无标点的一段';
    expect(piecesOf(text)).toEqual([{ from: 0, text }]);
    for (const { from, text: piece } of piecesOf('甲，乙。丙')) expect('甲，乙。丙'.slice(from)).toMatch(piece);
  });
});
