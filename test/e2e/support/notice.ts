/** A note to neighbours, of which the reader is asked: it stands as in columns, and says little that newspapers say. */
export const NOTICE = `槐树夜里被风刮断了一根大枝，
正压在自行车棚上。我同门卫
老周一起把枝子锯开搬走了，
车棚的顶还得请人来修。修之
前请大家先把车子推到南墙根
下，免得下雨淋坏。修棚的钱
我先垫上，等收据开来了再按
户分摊，一户大约十来块。另
外，树上原来有一窝喜鹊，窝
没有掉，小鸟都好好的，孩子
们不要拿竹竿去捅。三号楼的
王师傅说，等天晴了教大家给
树干刷石灰，愿意来的周六早
上八点在树下见，带一副旧手
套就行。谢谢大家。`;
