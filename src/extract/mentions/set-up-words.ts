import type { ProjectKind } from '../../model/schema.generated.ts';

/**
 * Words around the names of what an agreement sets up. They are closed classes of the genre, not names.
 */

/** Verbs whose object comes to be by them. */
export const FOUNDING: readonly string[] = (
  '共建 共同建设 联合建设 合作建设 设立 成立 组建 共组 组成 创建 创立 创办 开办 兴办 办起 合力兴办 兴建 投建 新建 筹建 援建 ' +
  '开行 续建 筹办 举办 合办 联办 承办 申办 开设 增设 开通 推出 新设 加挂'
).split(' ');

/** Verbs whose object is as often a goal as a thing. */
export const ENVISIONING: readonly string[] =
  '打造 打造成 建设 建设成 建立 搭建 构建 建成 布局 规划建设'.split(' ');

/** Verbs whose object may have been there before. */
export const FURTHERING: readonly string[] =
  '推进 推动 加快 支持 发展 开发 开展 启动 启用 使用 上线 实施 规划 改造 修缮 扩建 重启 运营 升级'.split(
    ' ',
  );

/** Ends of the names of projects, by what they are. */
const PROJECT_ENDS: readonly (readonly [ProjectKind, string])[] = [
  [
    'PARK',
    '园 飞地 度假区 牧场 农场 试验区 示范区 先行区 先导区 合作区 集聚区 协作区 经济带 产业带 创新带 旅游带 风光带 走廊 科技港 创新港 园区 小镇 营地',
  ],
  ['LINE', '铁路 高铁 轻轨 城际 专用线 号线 航线 专列 班列 专线 线路 管道 大通道'],
  ['ROAD', '大桥 隧道 高速公路 高速 公路 快速路 大道 绿道 步道 环线 快速通道 快线'],
  [
    'VENUE',
    '馆 剧院 体育场 训练场 试验场 风电场 机场 码头 港区 物流港 医院 分院 分校 学校 校区 院区 厂区 幼儿园 电站 水厂 处理厂 工厂 水库 驿站 诊室 资源库 资源圃 ' +
      '工作站 服务站 观测站 监测站 总站 分站 总部 展厅 会客厅 作业场所 街区 备份库 法庭 书屋 陆港 无水港 演播厅',
  ],
  [
    'PLATFORM',
    '中心 平台 实验室 研究院 研究所 学院 书院 基地 孵化器 加速器 网络 核心网 数据库 工作室 智库 集团 工作坊 联合体 课堂 学堂 集群 站网',
  ],
  [
    'PROGRAMME',
    '工程 项目 计划 行动 专项 节 赛 论坛 茶会 博览会 展览会 马拉松 班 大讲堂 训练营 夏令营 研学营 文化周 集市 音乐会 嘉年华 联赛 年卡 推介大会 丛书 写作营 创作营 冬令营',
  ],
];

/** Last words of things that are built or run: they end names that begin with a name of the text. */
const OWN_ENDS: readonly (readonly [ProjectKind, string])[] = [
  [
    'PARK',
    '城 谷 岛 湾 园 林场 景区 社区 农庄 庄园 林 公园 气田 油田 试验田 示范田 湿地 廊道 长廊 设计港 示范村 智算港 算力港 云谷',
  ],
  ['LINE', '管线 管网 航道 干线 支线 生产线 公交线'],
  ['ROAD', '桥 公路 路'],
  [
    'VENUE',
    '院 馆 楼 厦 塔 厂 服务区 监管所 训练池 仓 直营店 旗舰店 工坊 枢纽 酒店 之家 苑 车站 火车站 中学 小学 泊位 水闸 泵站 灯塔 码头 音乐厅',
  ],
  [
    'PLATFORM',
    '教育云 政务云 产业云 工业云 健康云 监测网 专网 服务网 基金 语音库 标本库 样本库 种子库 基因库 文献库 影像库',
  ],
  ['PROGRAMME', '特展 联展 巡展 双年展 年票 艺术季 电影周 科技周 旅游月 卡'],
];

/** Ends of the names of joint bodies and standing arrangements. */
const MECHANISM_ENDS: readonly string[] = (
  '领导小组 协调小组 专责小组 工作小组 推进小组 专项小组 专家小组 联合小组 工作组 专责组 联席会议 联合会报 ' +
  '专班 联络办公室 联合办公室 协调办公室 合作办公室 工作办公室 联络办 联合办 ' +
  '委员会 联委会 理事会 秘书处 指挥部 指挥室 联络室 协调会 联席会报 联盟 小组 协作组 推进办公室 管理办公室 发展办公室 协同办公室 协作办 会商机制 会商制度 会晤机制 会晤制度 磋商机制 例会制度 联防联控机制 联席会 圆桌会议 ' +
  '办公室 联防队 巡防队 执法队 联络员会议 联络官会议 年会制度'
).split(' ');

/** Words that end like names and are none. */
const NO_ENDS = '航班 上班 环节 细节 季节 调节 家园 校园 田园'.split(' ');

export type SetUpKind = ProjectKind | 'MECHANISM' | null;

/** What a name that ends so is. */
export const KIND_OF_END: ReadonlyMap<string, SetUpKind> = new Map([
  ...PROJECT_ENDS.flatMap(([kind, ends]) => ends.split(' ').map((end) => [end, kind] as const)),
  ...MECHANISM_ENDS.map((end) => [end, 'MECHANISM'] as const),
  ...NO_ENDS.map((end) => [end, null] as const),
]);

/** Words that end like things and are none, or are found elsewhere. */
const NO_OWN_ENDS =
  '中小学 市场 立场 新城 强城 名城 之城 商城 自贸港 自由贸易港 自贸区港 园林 森林 雨林 思路 出路 道路 大路 套路 线路 场所 一所 多所 高所 之所 办公室 教室 诊所 首站 全站 网站 家园'.split(
    ' ',
  );

export const KIND_OF_OWN_END: ReadonlyMap<string, ProjectKind | null> = new Map([
  ...OWN_ENDS.flatMap(([kind, ends]) => ends.split(' ').map((end) => [end, kind] as const)),
  ...NO_OWN_ENDS.map((end) => [end, null] as const),
]);

/** Quantities and adverbs in front of a name. */
export const BEFORE_NAME =
  /^(?:两[地省市](?=党政)|[了好起出]|首[个家座所批届条期]|永久性?|共同|联合(?=.{6})|尽快|统一|一[次届](?=[“「《]))/u;

/** A class of things, by its quantity or its quality. */
export const COUNTED =
  /^(?:又一|第[一二三四五六七八九十\d]+批|一[批系些]|若干|多[个家项种]|(?!一[次届][“「《])[\d一二两三四五六七八九十百]+(?:余|多)?[个家座所条项批期场次届名支处]|各[类级种]|系列|相关|有关|更多|大批|区域性|重点|重大|更高|高[水质标])/u;

/** Classes that are held again and again: one has a name by its place, or in quotes. */
export const HELD_AGAIN = /(?:培训|订单|学分|研修|进修|定向|轮训)班$/u;

/** What can be built or held and is no thing: it ends where a joiner follows. */
export const ABSTRACT =
  /(?:机制|体系|格局|制度|关系|渠道|模式|队伍|品牌|联系|协作|合作|交流|发展)$/u;

/** Words of any such name besides those of all names: a head of them alone says only of what kind it is. */
export const PLAIN_WORDS: readonly string[] = (
  '生产 中试 创科 资源 公益 共享 合作 共同 联合 品牌 交易 检测 监测 成果 转化 技术 战略 冷链 仓储 储能 评价 规模 ' +
  '产学研 优质 农产品 供应链 供应 供给 供需 直供 高效 培养 培育 实习 就业 劳务 输出 教学 科研 便民 惠民 招商 引智 ' +
  '双向 互动 沟通 信息 宣传 推广 营销 展销 集散 中转 原料 收购 种植 养殖 良种 试验 引领 样板 标杆 精品 知名 综合 物流 加工 ' +
  '集中 统一 常态化 长效 定期 线上 线下 网上 项目 红色 研究生 本科生 多方 部门 社会 训练 赛事 年度 公园 飞地 研学 青少年 学生 教师 游客 主题 ' +
  '远程 影像 会诊 诊断 病理 心电 标准化 数字化 智能化 规范化 产业化 跨区 跨省 附属 观护 城际 检验 检查 体检 纺织服装 集成电路 古籍 修复 博士后 培训 异地 海铁 铁海 联运 职工 技能 民航 职教 分拣 直播'
).split(' ');
