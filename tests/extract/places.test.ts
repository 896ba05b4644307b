import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

const regionsOf = (text: string) => read(text, '2031-04-08').regions.map(({ name }) => name);

describe('a place inside another name is not spoken of', () => {
  test.each([
    ['an event', '2031沈阳国际马拉松鸣枪。'],
    ['an event with its number', '第二十届中国(青岛)渔业博览会开幕。'],
    ['a port', '天津港开通航线。'],
    ['a launch site', '我国在酒泉卫星发射中心发射卫星。'],
    ['a basin', '四川盆地有气田。'],
    ['a mission', '驻广州总领馆派员参加。'],
    ['a ship', '货轮荷兰号靠泊。'],
    ['a peninsula', '朝鲜半岛局势缓和。'],
    ['a person', '当天李长春到场。'],
    ['other words', '沿海地区的医保定点医院增加,复合肥供应充足。'],
    ['words that run into each other', '这里加快创新乡村治理,扩大同各方往来,提出四大理念。'],
    ['states of a part of a continent', '欢迎拉美国家参加,也欢迎撒哈拉以南非洲参加。'],
    ['a paper that a meeting adopts', '各方通过《果阿宣言》和北京行动计划。'],
    ['a free trade area of states', '双方推进亚太自贸区和中巴自贸区谈判。'],
    ['waters of a state', '该国主张海上专属经济区。'],
    ['a title that a place is given', '获批国家数据综合试验区。'],
    ['talks called by where they were held', '各方继续阿斯塔纳会谈,弘扬万隆精神。'],
    ['a firm spelt as a city abroad begins', '丹佛斯追加投资。'],
    ['a person of the name of a city abroad', '汉密尔顿先生今年八十岁。'],
    ['an old part of a city', '老城区百姓搬进新居。'],
    ['the title of a film', '影片《望江县往事》和《沈阳记忆》上映。'],
    ['a person with a title', '到场的有大使吴江某等。'],
    ['a row that has a name', '山东半岛降雪,天山北坡放牧。'],
    ['cities of a coast', '支持沿海城市加工。'],
    ['the house of a person', '客人参观胡志明故居。'],
    ['a person who governs a county', '她和宁县长谈到茶园。'],
    ['wetland', '天鹅飞到若尔盖湿地。'],
    ['zones along a way', '建设沿线经济开发区。'],
    ['a region that is a matter of war', '各方设立“冲突降级区”。'],
    ['a language', '学生合唱西班牙语民歌。'],
    ['the head of rivers, and a temple', '保护江河源头,修缮强巴林寺。'],
    ['where something grows, and a column of the paper', '【高质量发展中看新区】小麦主产区开镰。'],
  ])('%s', (_, text) => {
    expect(regionsOf(text)).toEqual([]);
  });

  test.each([
    ['a place where an event is held', '青岛举办国际博览会。', ['青岛市']],
    ['the ends of a line', '湖南娄底至新化高速公路通车。', ['湖南省', '娄底市', '新化县']],
    ['the country of a firm', '德国宝隆集团与沈阳市签署合作协议。', ['德国', '沈阳市']],
    ['a longer name that a shorter one runs into', '黄河内蒙古段开河。', ['内蒙古自治区']],
    [
      'provinces one by one',
      '探索沪、苏、浙、皖城市结对。',
      ['上海市', '江苏省', '浙江省', '安徽省'],
    ],
    [
      'a city abroad as the text writes it',
      '日照市与韩国仁川市签署合作协议。',
      ['日照市', '韩国', '仁川市'],
    ],
    [
      'places abroad spelt out in sounds',
      '该国西部卡诺巴省和首都阿米罗德遭暴雨。',
      ['卡诺巴省', '阿米罗德'],
    ],
    ['a state and no zone of it', '谁来建设德国工业园区?', ['德国']],
    ['counties that are counted', '关岭和贞丰两个县通了公路。', ['关岭布依族苗族自治县', '贞丰县']],
    ['the province of a new area', '水流进陕西西咸新区。', ['陕西省', '西咸新区']],
    ['what a paper names', '《望江县规划》印发。', ['望江县']],
    ['where a park stands', '茶会在望江县云陌公园举行。', ['望江县']],
    ['where talks are held', '双方在日内瓦会谈。', ['日内瓦']],
    ['a state before its solemn name', '《大韩民国江陵市协议》在韩国签署。', ['韩国', '江陵市']],
    ['the district whose name is a word', '洛阳市老城区有灯会。', ['洛阳市', '老城区']],
    ['a town that a bridge gives its name', '大邑县大桥镇的农户增收。', ['大邑县', '大桥镇']],
    ['states of a row', '会上谈到巴以冲突。', ['巴勒斯坦', '以色列']],
    ['what is at issue', '双方就涉台、涉疆等问题交换意见。', ['台湾省', '新疆维吾尔自治区']],
    ['where something is held', '论坛在京举行。', ['北京市']],
    ['a city whose form is a row of states', '四川巴中举办茶会。', ['四川省', '巴中市']],
    ['states whose row is a form of a city', '巴西总统说,巴中友谊深厚。', ['巴西']],
    ['the country of an event', '影片在法国戛纳电影节放映。', ['法国']],
    ['a state by the short form', '俄罗斯联邦与俄罗斯是一国。', ['俄罗斯']],
    [
      'towns by what stands before them',
      '代表们到松塔镇看茶园,还走访了河湾镇。',
      ['松塔镇', '河湾镇'],
    ],
    ['the city of two that a word is the head of', '甘肃白银降雪。', ['甘肃省', '白银市']],
    ['the first of a list along a line', '沿线天门、荆门等地受益。', ['天门市', '荆门市']],
    ['a state and a school of its speech', '西班牙语言多样。', ['西班牙']],
    ['a town called after a fair, in its county', '固始县黎集镇的大户。', ['固始县', '黎集镇']],
    ['a street office of a quarter', '曹杨新村街道的居民签了约。', ['曹杨新村街道']],
    ['a township before its village', '茶会在清水乡河湾村举行。', ['清水乡']],
    ['a zone that is settled on', '项目落子望川新城。', ['望川新城']],
    [
      'counties after a conjunction',
      '但关岭、贞丰两县还要绕行。',
      ['关岭布依族苗族自治县', '贞丰县'],
    ],
    ['the county where something is held', '座谈会在琼中举行。', ['琼中黎族苗族自治县']],
    ['a district after its city alone', '阳泉市矿区有灯会,矿区要复绿。', ['阳泉市', '矿区']],
    [
      'what a programme and an insurer are named after',
      '吉林新闻联播报道,瑞士再保险来到通化市。',
      ['通化市'],
    ],
    ['a township that people are of', '来自清水乡的牧民到了。', ['清水乡']],
  ])('but %s', (_, text, regions) => {
    expect(regionsOf(text).toSorted()).toEqual(regions.toSorted());
  });

  test.each([
    ['a river basin', '黄河流域多地参加。'],
    ['a compass direction', '东北地区降雪。'],
    ['a corridor', '西部陆海新通道提速。'],
    ['a mining area', '治理矿区、修复矿区。'],
    ['love of the sea', '孩子们爱上海洋。'],
    ['a fund', '申请青岚省海洋科技联合基金。'],
    ['home', '青年返乡创业村庄。'],
  ])('and %s is no region', (_, text) => {
    expect(regionsOf(text)).toEqual([]);
  });
});
