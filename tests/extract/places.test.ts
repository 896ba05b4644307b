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
      'towns by what stands before them',
      '代表们到松塔镇看茶园,还走访了河湾镇。',
      ['松塔镇', '河湾镇'],
    ],
  ])('but %s', (_, text, regions) => {
    expect(regionsOf(text).toSorted()).toEqual(regions.toSorted());
  });

  test.each([
    ['a river basin', '黄河流域多地参加。'],
    ['a compass direction', '东北地区降雪。'],
    ['a corridor', '西部陆海新通道提速。'],
  ])('and %s is no region', (_, text) => {
    expect(regionsOf(text)).toEqual([]);
  });
});
