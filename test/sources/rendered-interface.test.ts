import { describe, expect, it } from 'vitest';
import { isInterface } from '../../lib/sources/rendered/is-interface.ts';

describe('what an archive says of itself beside newspaper columns', () => {
  it.each([
    '返回',
    '返回首页',
    '返回目录 | 上一版 | 下一版',
    '上一篇\n下一篇',
    '本版目录',
    'OCR文本',
    '打印 分享 收藏',
    '分享到：微信 微博 邮件',
    '上一篇：荷塘清淤完工',
    '首页 新闻 版面 检索',
    '全文检索',
    '下载PDF',
    '石渠日报数字报',
    '2021年6月3日',
    '石渠日报 2021年6月3日 第2版',
    '石渠日报2021年6月3日星期四第2版',
    '石渠晚報 2021-06-03 A02版 副刊',
    '第十二期',
    '石渠日报社版权所有',
    '版权所有，未经石渠日报社许可不得转载',
    '© 2021 石渠日报',
    'Full text of "石渠日报"',
    '以下为识别所得文本，仅供参考',
  ])('is known: %s', (text) => {
    expect(isInterface(text)).toBe(true);
  });

  it.each([
    '神舟十六号返回舱成功着陆',
    '我国版权保护成效显著',
    '今年上一季度粮价平稳',
    '石渠县公布2021年6月3日起实施的新规',
    '（2021年6月3日起施行）',
    '关砚秋2021年6月3日摄',
    '村民分享丰收喜悦',
    '县里搜索队连夜进山',
    '全国文物普查目录公布',

    '荷塘工程第一期完工',
    '第3号台风将登陆',
    '捷报',
    '关砚秋：返回故乡种荷花',
    '版权保护宣传周开幕',
    '2021年6月3日大事记',
    '十八岁以下少年文字作品展出',
    '返回\n荷塘清淤完工',
    '石渠日报 2021年6月3日 第2版\n荷塘清淤完工',
  ])('leaves a headline alone: %s', (text) => {
    expect(isInterface(text)).toBe(false);
  });
});
