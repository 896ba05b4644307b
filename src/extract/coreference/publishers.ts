/** Papers and sites whose names do not say the place that they report from, by that place. */
const PLACES: Readonly<Record<string, string>> = {
  山东省: '大众日报 大众网 齐鲁网 齐鲁晚报 齐鲁壹点 海报新闻',
  江苏省: '新华日报 交汇点 扬子晚报 现代快报 荔枝网',
  广东省: '南方日报 南方+ 羊城晚报 金羊网 南方网',
  四川省: '华西都市报 封面新闻 川观新闻 红星新闻',
  河南省: '大河报 大河网 顶端新闻',
  湖北省: '荆楚网 楚天都市报 极目新闻',
  武汉市: '长江日报 长江网',
  湖南省: '红网 三湘都市报 华声在线 新湖南',
  河北省: '燕赵都市报 长城网 长城新媒体',
  安徽省: '中安在线',
  江西省: '大江网',
  福建省: '东南网 海峡都市报',
  浙江省: '钱江晚报 潮新闻',
  上海市: '东方网 新民晚报 解放日报 文汇报 澎湃新闻',
  重庆市: '华龙网 上游新闻',
  黑龙江省: '东北网',
  陕西省: '华商报 西部网',
  贵州省: '多彩贵州网 天眼新闻',
  新疆维吾尔自治区: '天山网',
  内蒙古自治区: '正北方网',
  天津市: '津云',
  海南省: '南海网',
  山西省: '黄河新闻网',
};

const BY_NAME = Object.entries(PLACES).flatMap(([place, names]) =>
  names.split(' ').map((name) => ({ name, place })),
);

/** Who publishes, with the place that the name of a known paper stands for. */
export function withPlaceOfPublisher(source: string): string {
  if (source.trim() === '') return source;
  const place = BY_NAME.find(({ name }) => source.includes(name))?.place;
  return place === undefined ? source : `${source} ${place}`;
}
