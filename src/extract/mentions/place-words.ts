/** Heads of divisions that are words of their own. */
const WORDS = new Set(
  (
    '合作 红河 古田 和平 朝阳 平安 新城 开发 东方 安定 民丰 长安 友好 富裕 共和 前进 红旗 城关 大通 向阳 ' +
    '高新 经济 开放 团结 解放 胜利 建设 光明 文明 文化 工业 永安 长寿 新华 新兴 太平 兴安 兴隆 ' +
    '鼓楼 市中 城中 城东 城西 城南 城北 东风 海港 港口 南山 东山 西湖 江东 江北 江南 河东 河西 河北 河南 ' +
    '阿里 山东 山西 海南 青山 金山 宝山 黄山 长江 黄河 长城 中山 中原 中国 人民 城市 国家 地区 社会 农村 新区'
  ).split(' '),
);

/** Whether the head of a division is a word too. */
export function isWord(head: string): boolean {
  return WORDS.has(head);
}
