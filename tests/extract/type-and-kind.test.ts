import { describe, expect, test } from '@jest/globals';
import { typeOf } from '../../src/extract/relations/agreement-type.ts';
import { read } from './read-text.ts';

describe('the type as worded', () => {
  test.each([
    ['供水协议', '供水协议'],
    ['供热项目合同', '供热项目合同'],
    ['跨境消费维权协议', '跨境消费维权协议'],
    ['电力置换互济协议', '电力置换互济协议'],
    ['驾驶证互认换领协议', '互认换领协议'],
    ['口腔学科共建协议', '学科共建协议'],
    ['校地合作框架协议', '校地合作框架协议'],
    ['三方合作备忘', '合作备忘'],
    ['警务协作协议', '警务协作协议'],
    ['警务合作协议', '合作协议'],
    ['检验员培训备忘录', '备忘录'],
    ['关于修订服务贸易协议的协议二', '协议'],
    ['风险信息交换合作备忘录', '合作备忘录'],
    ['教授互访交换协议', '交换协议'],
    ['检验检测互认合作协议', '合作协议'],
    ['联防联控框架协议', '框架协议'],
    ['县校合作协议', '县校合作协议'],
    ['馆际合作协议', '馆际合作协议'],
    ['关际合作备忘录', '关际合作备忘录'],
    ['馆际战略合作协议', '战略合作协议'],
    ['科创走廊九城市战略合作协议', '战略合作协议'],
    ['京蒙协作战略合作框架协议', '战略合作框架协议'],
    ['旅游联合推广协议', '联合推广协议'],
    ['长江岸线协同管理协议', '协同管理协议'],
    ['一体化发展框架协议', '框架协议'],
    ['飞地园区共建协议', '共建协议'],
    ['药品协同监管备忘录', '备忘录'],
    ['对口支援合作协议(2035—2039年)', '对口支援合作协议'],
    ['友好省区关系协议书', '友好省区关系协议书'],
    ['友好省县关系协议书', '友好省县关系协议书'],
    ['建立友好省关系意向书', '意向书'],
    ['经济合作框架协议', '经济合作框架协议'],
    ['数字经济合作框架协议', '合作框架协议'],
    ['建立友好省区关系意向书', '意向书'],
    ['建立友好省关系协议书', '友好省关系协议书'],
    ['赞助合作协议', '赞助合作协议'],
    ['零碳园区共建备忘录', '共建备忘录'],
    ['定点帮扶协议', '定点帮扶协议'],
    ['东西部协作协议', '东西部协作协议'],
    ['东西部协作框架协议', '协作框架协议'],
    ['项目投资协议', '项目投资协议'],
    ['光伏产业园项目投资协议', '投资协议'],
    ['三方合作协议', '合作协议'],
    ['一体化备忘录', '备忘录'],
    ['城市保护宣言', '宣言'],
    ['建立友好城市关系意向书', '意向书'],
    ['友好城市关系协议书', '友好城市关系协议书'],
    ['港口信息互认合作安排', '合作安排'],
    ['碳减排行动计划', '行动计划'],
    ['友好城市盟约', '友好城市盟约'],
    ['会计师资格互认补充协议', '补充协议'],
    ['海洋旅游人才培训协议', '培训协议'],
    ['学术交流备忘录', '学术交流备忘录'],
    ['申遗文本编制委托协议', '委托协议'],
  ])('of %s', (words, type) => {
    expect(typeOf(words)).toBe(type);
  });
});

describe('the type that stands after the title', () => {
  test.each([
    ['青岚市与白榆县签署《政务服务跨区通办》合作协议。', '合作协议'],
    ['青岚市与白榆县签署《餐饮商户复市协作机制》协议。', '协议'],
    ['青岚市与白榆县签署《政务服务备忘录》,合作协议还在商谈。', '备忘录'],
  ])('%s', (text, type) => {
    expect(read(text).agreements.map((one) => one.type?.value)).toEqual([type]);
  });
});

describe('the kind', () => {
  const kindOf = (text: string) => read(text, '2031-04-08').agreements.map(({ kind }) => kind);

  test.each([
    ['what they sign to build', '青岚市与北渡大学签署协议,共建海洋研究院。', 'CO_BUILDING'],
    ['what they sign and build besides', '青岚市与北渡大学签署合作协议,共建海洋研究院。', 'OTHER'],
    ['what is invested', '鸿拓集团与白榆县签约,计划投资20亿元建设工厂。', 'INVESTMENT'],
    ['one field', '青岚市与白榆县签署种业合作协议。', 'SPECIAL'],
    [
      'a list of fields',
      '青岚市、白榆县签署了包括科技创新、旅游、交通等七个领域的合作协议。',
      'OTHER',
    ],
    ['what is supplied', '青岚市与白榆县签署供水项目合同。', 'SPECIAL'],
    ['what each accepts of the other', '青岚市与白榆县签署检验结果互认协议。', 'SPECIAL'],
    ['what is heated', '青岚市与白榆县签署供热项目合同。', 'SPECIAL'],
    ['what both will build', '固原市与北渡大学签了约,两家要共建海洋研究院。', 'CO_BUILDING'],
    ['a signing to build', '青岚市与北渡大学签约共建海洋研究院。', 'CO_BUILDING'],
    ['the promotion of investment', '青岚市与白榆县签署投资促进合作协议。', 'SPECIAL'],
  ])('of %s', (_, text, kind) => {
    expect(kindOf(text)).toEqual([kind]);
  });
});

describe('the type of an English deal', () => {
  const typesOf = (text: string) =>
    read(text, '2035-06-14').agreements.map(({ type }) => type?.value ?? null);
  const SIGNED =
    'Trees for the lake\n\nNantong and Kisumu County signed a deal on Tuesday, after a long visit.';

  test.each([
    ['Under the cooperation agreement, both will plant trees.', 'cooperation agreement'],
    ['Covering tea, the five-year memorandum is their first.', 'memorandum'],
    ['Both will plant trees, according to the agreement.', 'agreement'],
    ['Under the deal, both will plant trees.', null],
    ['They spoke of an agreement with Suzhou.', null],
  ])('is what the text calls it then: %s', (words, type) => {
    expect(typesOf(`${SIGNED}\n\n${words}`)).toEqual([type]);
  });

  test('is not what another agreement of the text is called', () => {
    const text =
      'Trees for the lake\n\nKisumu County and Suzhou signed a letter of intent on Monday. Nantong and Maseno University signed a deal on Tuesday.\n\nUnder the letter of intent, trees will be planted.';
    expect(typesOf(text)).toEqual(['letter of intent', null]);
  });
});

describe('the type of an agreement', () => {
  const typesOf = (text: string) => read(text).agreements.map(({ type }) => type?.value ?? null);

  test.each([
    [
      'a headline names in full, where the title has a bare noun',
      '青岛市与成都市签署共建协议\n\n4月6日,青岛市与成都市签署《共建青河国家公园协议》。双方将加强合作。',
      ['共建协议'],
    ],
    [
      'a title that stands before those who sign',
      '一份《节水灌溉合作协议》摆上桌面,签字的一方是青岛市人民政府,另一方是北渡大学。',
      ['合作协议'],
    ],
    [
      'a title that is sealed, whose sides are told next',
      '青岛成都共建园区\n\n4月6日,两地代表在《循环产业园共建协议》上盖章。' +
        '签字的双方,一个是青岛市黄岛区,一个是成都市龙泉驿区。',
      ['共建协议'],
    ],
  ])('%s', (_, text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});

describe('the kind of what friends sign', () => {
  const kindsIn = (text: string) => read(text).agreements.map(({ kind }) => kind);

  test('is that of the agreement where it tells one', () => {
    expect(kindsIn('会上,松塔镇与河湾镇结为友好乡镇,签署结对协议。')).toEqual(['COUNTERPART']);
  });

  test('is that of friends where it does not', () => {
    expect(kindsIn('会上,青岚市与白榆市结为友好城市,签署合作协议。')).toEqual(['SISTER_CITY']);
  });
});
