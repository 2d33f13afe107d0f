/** Japanese in several registers: reports thick with Han, stories, manuals. */
export const JAPANESE_REPORTS =
  '市教育委員会は九日、来年度から小中学校の給食費を無償化する方針を固めた。|財源には市税収入の増加分を充て、年間約四億円を見込む。|県警捜査一課によると、男性は十日午後十一時ごろ帰宅途中に襲われたとみられる。|東京株式市場は続落し、終値は前日比百二十三円安だった。|避難勧告は千二百世帯に出され、午後六時現在で四百人が体育館に避難している。|両国外相は会談後の共同記者会見で、経済連携協定の早期締結を目指すと表明した。|気象庁の発表では震源の深さは十キロ、津波の心配はないという。|委員会は安全基準見直し案を大筋で了承、年内にも最終報告を取りまとめる。'.split(
    '|',
  );
export const JAPANESE_STORY =
  '吾輩は庭の隅で丸くなって、主人の帰りを待っていた。|「そんなこと、知らないわ」と彼女は言って、窓の外を見た。|雨はまだ降り続いていて、傘の先から落ちるしずくが靴をぬらした。|おじいさんは山へ柴刈りに、おばあさんは川へ洗濯に行きました。|その夜、私は初めて一人で汽車に乗った。|ねえ、あの星の名前を知ってる？|兄はもう何も答えなかった。'.split(
    '|',
  );
export const KOREAN =
  '시청은 어제 새로운 도서관 건립 계획을 발표했다. 주민들은 환영하는 분위기다. 예산은 내년 봄에 확정될 예정이다. '.repeat(
    9,
  );
export const ENGLISH =
  'The council met again on Tuesday to hear what had become of the bridge. Nobody could say who had ordered the timber, or why it lay in the river. A clerk was sent to find the letter, and returned with another. '.repeat(
    6,
  );
