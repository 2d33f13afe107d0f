/** A newspaper page's text as extraction leaves it: invented, twelve em to the line, blank lines where they fall. */
export const sampleLines: readonly string[] = `本报讯（记者 关砚秋）石渠
县柳湾镇的百亩荷塘近日清淤
完毕，镇里请来的八位老塘工
在岸边看着清水慢慢漫过新修
的石坎，说这样的水色有二十
年没有见过了。
去年入冬以后，镇里把沿塘

的三十一处旧排水口逐一封堵
，改接到新建的污水管网，又
从上游引来活水，前后用去一
百四十天。施工期间，村民轮
流值守，夜里巡查两次，没有
发生一起安全事故。
“往年一到夏天，塘边的人
家都要关着窗子睡觉。”住在
塘南的陶阿婆说，现在窗子开
着，半夜里听得见蛙声。

镇党委负责人表示，下一步
将在塘北种植芦苇，建成一处
净化湿地，并把沿塘小路同县
里的绿道接通，让城里人也愿
意来走一走、坐一坐。

柳湾百亩荷塘清淤完工

本报讯 县图书馆的流动书
车昨天开进了最远的云岗村小
学，一百二十六个孩子排着队
上车挑书，最受欢迎的是昆虫
图谱和一套讲星空的画册。
书车每月来两次，借书不用
押金，弄丢了也不必赔，只要
写一封信说说书里讲了什么。

流动书车开进云岗村小学`.split('\n');

/** The lines with text. */
export const filledLines: readonly string[] = sampleLines.filter((line) => line !== '');
