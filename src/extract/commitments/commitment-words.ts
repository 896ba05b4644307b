import type { Modality } from '../../model/schema.generated.ts';

/** The verbs of undertakings by what they promise. */
const VERBS_BY_MODALITY: Readonly<Record<Modality, string>> = {
  EXPLORE: '探索 争取 研究 谋划 论证 拟定 拟 探讨 商讨 协商',
  ESTABLISH:
    '建立 成立 组建 共建 打造 建设 举办 启动 搭建 构建 设立 塑造 培育 组织 开展 创建 共创 形成 制定 编制 开通 ' +
    '开设 新建 筹建 布局 设置 出台 签订 实施 承办 策划 创办 共办 合办 开发 建成 新增 引进 引入 培养 选派 派遣 ' +
    '互派 互设 挂牌 落实 发起 健全 完善 共促 共造 举行',
  PROMOTE:
    '推动 推进 支持 鼓励 促进 加强 深化 融入 加大 学习 创新 提升 提高 发挥 打破 消除 对标 实现 挖掘 用好 利用 ' +
    '共享 扩大 优化 强化 拓展 加快 加速 深入 助力 服务 保障 引导 带动 吸引 协调 统筹 对接 衔接 整合 畅通 互认 ' +
    '互通 互补 联动 联合 携手 协作 参与 依法 维护 保护 治理 改善 增强 增进 巩固 激发 释放 盘活 推广 宣传 推介 ' +
    '通报 研究确定 围绕 聚焦 解决 破解 规范 承接 转化 转移 输出 供应 采购 帮助 帮扶 协助 指导 提供 交流 互动 ' +
    '合作 配合 落地 争创 做大 做强 做优 做好 抓好 抢抓 把握 凝聚 汇聚 集聚 建强 延伸 贯通 连通 打通 覆盖 跟踪 ' +
    '监督 执行 履行 滚动推进 包装 招引 招商 外联 内畅 运营 发展 壮大 丰富 传承 弘扬 贡献 减少 降低 简化 缩短',
  DONE: '建成 完成 通车 投产 开工 竣工',
};

/** Each verb with its modality; of one that stands under two the first counts. */
export const commitmentVerbs: ReadonlyMap<string, Modality> = new Map(
  Object.entries(VERBS_BY_MODALITY)
    .flatMap(([modality, verbs]) =>
      verbs.split(' ').map((verb): [string, Modality] => [verb, modality as Modality]),
    )
    .toReversed(),
);

/** Adverbs before the verb; they do not change what is promised. */
export const ADVERBS: readonly string[] = (
  '共同 协同 联合 合力 积极 着力 有效 主动 大力 全面 进一步 聚力 同心协力 统一 互相 相互 充分 切实 不断 持续 ' +
  '深入 加快 加速 逐步 分别 定期 优先 率先 重点 高标准 高水平 高质量 尽快 依托 滚动 携手 努力 力争 更好 分赛区 ' +
  '常态化 一体 一体化 紧密 务实 扎实 稳步 有序 加紧 联手 同步 协力 坚决 严格 精准 广泛 及时 牢固 快速 有力 抓紧 联动'
).split(' ');

/** Who promises; at the start of an undertaking. */
export const SUBJECT =
  /^(?:双方|两地|两市|两区|两县|三方|三地|四方|各方|各地|甲方|乙方|甲乙双方|双方(?:一致)?同意|协议各方|两省|校地双方|政企双方|我们)/u;

/** Words of a plan before the verb. */
export const PLAN =
  /^(?:还|并|也|均|都|要|应|可|需|愿|一致同意|同意|约定|决定|计划|将会|将|拟|会|能|来|在此基础上|通过合作|以此|从而|进而|为此)/u;
export const DONE_CUE = /^(?:已经|已)/u;

/** Background, speech and praise are no undertakings. */
export const NOT_PROMISED =
  /(?:表示|指出|强调|认为|介绍|希望|透露|说道?|称)[,::“]|地处|位于|素有|被誉为|历史悠久|产业基础雄厚|近年来|签约仪式|出席|主持|参加(?:了)?(?:签约|座谈|活动)|据悉|据了解|记者/u;

/** A number with its unit. */
export const QUANTITY =
  /(?:半|[\d,.]+|[一二三四五六七八九十百千两]+)(?:余|多)?(?:个?(?:小时|分钟)(?:[\p{Script=Han}]{0,2}圈)?|公里|千米|平方公里|亿元|万元|亿美元|万吨|吨|亩|公顷|兆瓦|千瓦|万千瓦|万人次?|人次|万户|万套|%|倍|万平方米|平方米|分钟)|[\d,.]+(?:余|多)?(?:个|条|项|家|人|名|所|座|批|次|场|年)/u;

/** Until when. */
export const DEADLINE =
  /(?:到|至|于|在|力争|争取)?(?<year>20\d{2})年(?:(?<month>1[0-2]|0?[1-9])月)?(?:年?底|末|前|之前|以前|内|全面)|(?:到|至)(?<until>20\d{2})年/u;
