/**
 * Words about names, each list with its reason. They are closed classes of the genre, not names.
 */

/** These part names from what stands before them; inside known names and `KEPT_TOGETHER` they do not. */
export const STOP_CHARACTERS = new Set(
  '与和及同将在对赴到由向以为的是等设共把从于各该被让给据按使跟并或',
);

/** Official names that hold a stop character. */
export const KEPT_TOGETHER: readonly string[] = (
  '发展和改革 住房和城乡建设 人力资源和社会保障 工业和信息化 文化和旅游 规划和自然资源 ' +
  '自然资源和规划 卫生和计划生育 农业和农村 水利和湖泊 林业和草原 经济和信息化 ' +
  '教育和体育 贸易和经济 科技和信息化 商务和经济 对外 共同体 共青团 设计 设备 建设 ' +
  '同济 大同 协同 从化 并购'
).split(' ');

/** Verbs that never stand inside a name: a name begins after them. */
export const VERBS: readonly string[] = (
  '伴随 离开 察看 承载 了解 讲述 预计 靠近 健全 推广 赋予 进驻 搬进 创建 听取 缔结 续签 签署 签订 签约 达成 成立 设立 组建 建立 打造 推动 推进 支持 依托 邀请 前往 ' +
  '率队 率团 出席 见证 来到 走进 携手 牵手 共建 构建 促进 加快 启动 争取 利用 ' +
  '用好 围绕 聚焦 获悉 了解到 举行 举办 召开 规划建设 提升 发挥 加强 深化 实现 ' +
  '代表 包括 其中 以及 塑造 贯彻 落实 融入 作为 位于 坐落 前来 参观 考察 调研 ' +
  '访问 主办 承办 协办 印发 发布 宣布 表示 指出 介绍 报道 聘请 引进 引入 挂牌 ' +
  '司长 部长 省长 市长 区长 县长 局长 厅长 主任 书记 主席 董事长 总经理 总裁 校长 院长 会长 行长 秘书长 兼任 兼 揭牌 入驻 落户 建成 开通 对标 授予 担任 关于 来自 选派 派遣 赴 共享 策划'
).split(' ');

/** What may stand before a name at its left edge and is no part of it. */
export const LEADING: readonly string[] = [
  ...VERBS,
  ...(
    '联合 服务 组织 共享 统筹 带动 连接 学习 结合 通过 覆盖 对接 新建 辐射 建设 ' +
    '协同 共同 双方 合作 合力 联手 努力 积极 主动 分别 两地 两省 两市 目前 近日 日前 昨日 今天 ' +
    '昨天 今日 当天 正式 还有 还将 还 也 又 上午 下午 年 月 日 本市 我市 我省 ' +
    '我区 我县 全市 全省 全区 该市 该区 并 再 向 已 了 着 过 据 如 被 个 项 ' +
    '批 时任 首都 我国 全国 目前 外界 陆续 可能 要 但 看 根据 按照 依据 遵照 创建 即将 有望 共同 此前 早前 第一 首个 首批 各 每 某 此次 本次 这次 现场 随后 会上'
  ).split(' '),
];

/** Words that any region or park can have: a head made of them alone names nothing. */
const GENERIC = (
  '自贸 试验 实验 创新 改革 百亿级 千亿级 万亿级 互联网 自治 中心 指挥 演练 无 电 展 交易 加工 出口 公立 私立 民办 高速 现代 产业 工业 经济 科技 科学 技术 创新 创业 生态 旅游 ' +
  '森林 城市 城乡 国家 国家级 省级 市级 世界 世界级 国际 国内 一流 高质量 ' +
  '高水平 发展 合作 共建 重点 特色 新型 新兴 开放 文化 体育 商务 商贸 物流 ' +
  '农业 绿色 智慧 数字 区域 联合 综合 交通 汽车 大型 核心 主要 双方 两地 协同 ' +
  '先进 制造业 制造 服务 高端 专业 专业化 智能 智能化 信息 信息化 低碳 循环 ' +
  '航空 临空 临港 临海 保税 健康 医疗 医药 养老 康养 教育 人才 青年 大学生 ' +
  '海外 中小 企业 一体化 示范 先行 先导 试点 改革 都市 功能 集聚 配套 承接 ' +
  '转移 环山 环城 沿江 滨江 滨海 山地 郊野 农村 乡村 田园 休闲 观光 度假 民生 ' +
  '公共 公司 有限 股份 集团 总 分 子 全资 控股 多 各 大 小 新 老 高 中 的 ' +
  '和 与 地方 当地 相关 有关 所属 下属 高校 知名 著名 优质 优秀 骨干 龙头 ' +
  '头部 国有 民营 央企 上市 外资 内 外 东西 南北 主 副 我国 全国 全球 社会 ' +
  '市场 政府 行业 领域 项目 建设 运营 投资 管理 研究 研发 应用 培训 实训 实践 ' +
  '孵化 展示 交流 对外 金融 会议 会展 博览 能源 环保 环境 水 水利 海洋 文旅 ' +
  '文创 影视 动漫 科创 自由 贸易 跨境 电商 电子 电子商务 口岸 铁路 高铁 公路 ' +
  '轨道 快速 客运 货运 首个 首批 第一 一 二 两 三 四 五 六 七 八 九 十 个 ' +
  '条 座 家 批 所 本 该 我 全 其 这 某 同 省 市 区 县 州 镇 乡 村 地 ' +
  '周边 毗邻 附近 部分'
).split(' ');

export const GENERIC_HEAD = new RegExp(
  `^(?:${GENERIC.toSorted((a, b) => b.length - a.length).join('|')})+$`,
  'u',
);
