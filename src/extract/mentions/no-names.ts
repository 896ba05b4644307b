/** Words that are no name, and where in what may be one they tell it. */
interface OtherWords {
  readonly at: 'whole' | 'start' | 'end' | 'inside';
  readonly because: string;
  /** Patterns, parted by blanks. */
  readonly words: string;
}

const OTHER_WORDS: readonly OtherWords[] = [
  {
    at: 'whole',
    because: 'somebody wants to sign, or says so',
    words:
      '希望(?:尽快|尽早|早日|能够?|可以)? 期望 期待 愿意? 有意 打算 准备 决定 同意 力求 宣布 透露 介绍 表示 携手 联合 [牵联握]手 联姻 聚首 结缘 探讨 围绕',
  },
  {
    at: 'whole',
    because: 'on what condition, or about what',
    words: '若(?:是|能)? 原[定拟] 如[果能] 倘若 假如 一旦 关于',
  },
  {
    at: 'whole',
    because: 'what is agreed, without a word of who agrees',
    words: '(?:合作|协作|帮扶|共建|结对|战略|框架|友好)+',
  },
  {
    at: 'whole',
    because: 'when it was',
    words:
      '下一步 接下来 今后 下[一]?阶段 同[时日天期] 随后 此外 另外 [此其之]后 其间 会[前后] 现场 届时 [之先此早以]前(?:已经?)? 隔[江河海湖空山] 云端 线上 连线 视频 远程 书面 累计 (?:已|共|一)?共计? 先后 陆续 相继 [当今去明]年 [本上下][周月] [今昨明当][日天]',
  },
  {
    at: 'whole',
    because: 'a kind of body, and none by its name',
    words:
      '上下游 左右岸 社区 街道 景区 媒体 交警 民警 [新老原]?物业 村委会 居委会 旅行社 学校 学院 大学 医院 法院 检察院 党校 合作社 集团 商会 协会 (?:开发区|新区|高新区|经开区|园区|(?:示范|合作|试验|实验|度假|综保|保税|自贸|功能|先行)区)(?:管委会|党工委)? (?:管委会|党工委|管理委员会|人民政府) [省市县]府 两[校院会所馆局] [校院馆所局省市县区镇乡村]里 [校院馆市县区州]方',
  },
  {
    at: 'whole',
    because: 'a kind of firm or crew, and none by its name',
    words:
      '商社 财团 律所 影院 乐队 剧团 球队 俱乐部 系统 农会 养老院 敬老院 福利院 幼儿园 [车商]行 驿站 (?:配送|加油|服务|工作|供应|收购|供水|养殖)站 [农林牧渔茶果庄酒]场 [农林牧渔茶果庄酒]园 [茶果]园 门店 网点 超市 商场 画廊 餐馆 饭店 酒[店楼] [药书商]店 剧组 工厂 [车船]厂 矿山 码头 仓库',
  },
  {
    at: 'start',
    because: 'a person by office, by trade or by a name from abroad',
    words:
      '\\p{Script=Han}{0,2}大户 副?[省市区县州镇乡校院会局处厅行馆所]长 书记 主任 主席 总经理 董事长 教授 歌手 演员 艺人 球员 作家 导演 主播 选手 运动员 教练 \\p{Script=Han}{1,4}·',
  },
  {
    at: 'start',
    because: 'somebody hopes for it, asks for it or about it, or only says that he is one',
    words:
      '(?:希望|期望|期待|盼望?|渴望)(?:尽快|早日|尽早|能|未来|今后|日后|年内|继续|进一步) [应须需][让由] 只有 除非 至于 关于 骗子 冒充 假冒 谎称',
  },
  {
    at: 'inside',
    because: 'a question',
    words: '何时 为何 如何 能否 可否 怎么 怎样 什么',
  },
  {
    at: 'inside',
    because: 'as what somebody acts',
    words: '(?<=..)作为',
  },
  {
    at: 'inside',
    because: 'a person by trade',
    words: '姑娘 小伙 教练(?!员) 名帅 主帅 外援 [球影歌]星 前锋 中锋 后卫 门将',
  },
  {
    at: 'start',
    because: 'the Party, whose committees the grammar of names knows',
    words: '中共',
  },
  {
    at: 'start',
    because: 'a count of some',
    words:
      '全[省市区县] (?:国内外?|省内外?|市内|区内|县内|州内|境内外?|海内外|海外|国外|当地|本地|周边)?[两三四五六七八九十几多数]+[个家所位名户] [两三四五六七八九十][省市县区地] 多家 各 每[位名个家户] 有 部分 另 又 一(?!汽) 近 超 约 \\d',
  },
  {
    at: 'start',
    because: 'words that point at what is told elsewhere',
    words:
      '其 见证其 该 本 双方 两地 相关 有关 此 我 他 她 这 那 当地 代表 [省市县区镇乡村][里村上校]',
  },
  {
    at: 'start',
    because: 'where, when, by what and for whom',
    words:
      '目前 如今 现在 自\\d 自[今去上本] [上下]午 相邻 周边 沿线 根据 按照 落实 依托 借助 凭借 利用 通过 得益于 依据 基于 以(?!色列) 对 为 向 从 来 将 就 并 还 也 再 所',
  },
  {
    at: 'end',
    because: 'an office and the person who holds it',
    words:
      '(?:主任|书记|经理|副总|董事长|主席|知事|[省市州区县镇校院局会行]长)\\p{Script=Han}{2,4}',
  },
  {
    at: 'end',
    because: 'when it is to be, or that it is not',
    words:
      '始 (?:将|拟|计划)于?[下本][周月] [去前今明]年 [局署厅馆构司]会 没有 未 曾 须 已 已经 刚刚? 先后 此前 期间 [上早可或]',
  },
  {
    at: 'end',
    because: 'a kind of body, and none by its name',
    words:
      '(?:^|合作|战略|商业|商务|贸易|发展|产业|生态)伙伴 企业 公司 单位 部门 机构 国家 (?<!之)家 政府 当局 院校 高校 银行 两国 团队 (?:^.|[双各两三四多校警官资对甲乙丙施设营承片办厂船矿])方 省区 省市 省份 城市 地区 企 开发商 用人单位 [两三四五六七八九十\\d]+[省市区县]',
  },
  {
    at: 'end',
    because: 'persons',
    words:
      '[他她]们? (?<!自)我们? 自己 代表 客商 老板 设计师 经纪人 房东 (?:店|船|民宿)主 群众 常委 顾问 理事 家属 后人 遗孀 夫妇 夫妻 先生 女士 小姐 太太 者 国 员 长 总统 总理 主席 书记 元首 首脑 主任 经理 总裁 助理 秘书 人 等 [观听]众 [市村]民 居民 游客 读者 [农用住租储]户 [渔牧]民 [茶果菜粮棉花蔗瓜烟药菌蚕蜂咖椒枣橘橙莓竹]农 机手 [外港台展]商 院士 专家 收?藏家 老兵 球迷 船东 股东 雇主 患者 家长 学生 毕业生 (?:师范|研究|医学|实习|公费|定向)生 教师 护士 民警 学员 原告 被告 (?:赞助|设备|制造|运营|开发|服务|收购|订货|经销|供应|采购|零售|批发|承包|代理|出版|旅行|地接|组团|集成|物流)商 [职员]工 工人 债权人(?:委员会)? 持有人',
  },
  {
    at: 'end',
    because: 'what is done, and how',
    words:
      '座谈 会谈 会面 会晤 洽谈 商谈 项目 工作 合作 发展 方式 会上 会议 活动 论坛 大会 服务 建设 交流 协同 计划',
  },
  {
    at: 'inside',
    because: 'a sentence of its own',
    words:
      '力争 争取 分别 记者 参加 负责 领导 出席 嘉宾 外界 关心 一直 是否 协议 备忘录 签约 仪式 [校院市县区局部厅省行会司董事]长 称我[省市区县州旗镇乡校院] [的了是在] [省市县区旗州镇][一某]家 因(?![特斯])',
  },
  {
    at: 'inside',
    because: 'a person by where they are from and what they do',
    words:
      '(?<!户)籍(?:主?教练|主帅|球员|外援|前锋|后卫|中场|门将|运动员|选手|歌手|导演|演员|专家|学者)',
  },
  {
    at: 'inside',
    because: 'somebody whom the text will not name',
    words: '某[省市县区州校院企高公局厅] (?<=.)某某? 当事人',
  },
  {
    at: 'inside',
    because: 'a day or a count',
    words:
      '\\d月 \\d日 \\d[省市县区镇古] \\d(?:余|多)?[家所名位户] (?<![第统专单唯万归])[一两几数][名位户]',
  },
];

/** An opening quote may stand at the end, of what comes after. */
const AROUND: Readonly<Record<OtherWords['at'], readonly [string, string]>> = {
  whole: ['^', '$'],
  start: ['^“?', ''],
  end: ['', '“?$'],
  inside: ['', ''],
};

const NO_NAME = new RegExp(
  OTHER_WORDS.map(({ at, words }) => {
    const [before, after] = AROUND[at];
    return `${before}(?:${words.replaceAll(' ', '|')})${after}`;
  }).join('|'),
  'u',
);

/** Whether some words tell that they are no name: a kind of body, a person, a time, a clause. */
export function isNoName(form: string): boolean {
  return NO_NAME.test(form);
}
