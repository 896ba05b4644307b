import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** Pairs of texts: the first only comes near to an agreement in scope, the second tells of one. */
describe.each([
  [
    'the points of a list are advice where the words before them say so',
    '委员赵明提出三点建议:一是与云陌区、白榆县签订公交互通协议;二是统一票价;三是建立会商制度。',
    '赵明提出三点建议。会上,云陌区与白榆县签订公交互通协议。',
    ['云陌区', '白榆县'],
  ],
  [
    'a way that a report shows has not been gone',
    '报告提出三条路径。第一,由青岚市与白榆市签订港口协议。第二,共同出资成立公司。',
    '报告提出三条路径。青岚市与白榆市已签订港口协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'a second point goes on with the advice',
    '代表建议:完善码头;二是由青岚市与白榆市签订港口协议。',
    '代表建议完善码头;当天青岚市与白榆市签订港口协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'what somebody writes that they should be made to do',
    '他在提案中写道,应让青岚市与白榆市签署联防联治协议。',
    '他在信中写道,青岚市与白榆市签署联防联治协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'a question about when',
    '至于何时与北渡大学签订合作协议,局长摇了摇头。',
    '白榆县局长点了点头:6日,白榆县与北渡大学签订合作协议。',
    ['白榆县', '北渡大学'],
  ],
  [
    'the purpose of something else',
    '为了与北渡大学签订合作协议,他跑了七趟。',
    '为了培养人才,白榆县与北渡大学签订合作协议。',
    ['白榆县', '北渡大学'],
  ],
  [
    'before it, another thing was done',
    '在与北渡大学签订合作协议之前,镇里请律师审了三遍。',
    '在签约之前,双方座谈。随后,松塔镇与北渡大学签订合作协议。',
    ['松塔镇', '北渡大学'],
  ],
  [
    'somebody hopes to sign soon',
    '代表团团长说,希望尽快与日喀则市签署友好合作协议。',
    '代表团与日喀则市座谈后,青岚市与日喀则市签署友好合作协议。',
    ['青岚市', '日喀则市'],
  ],
  [
    'it is about how somebody stands to it',
    '商务部代表表示,中方对签署协定持开放态度。广东省企业参加。',
    '青岚市对此持开放态度。6日,青岚市与白榆市签署合作协定。',
    ['青岚市', '白榆市'],
  ],
  [
    'what is called so is not so',
    '记者求证获悉,所谓青岚市与北渡大学签署分校协议一事纯属误读。',
    '记者获悉,青岚市与北渡大学签署分校共建协议。',
    ['青岚市', '北渡大学'],
  ],
  [
    'a play',
    '剧中,青岚县县长与北渡大学签下合作协议,转身却把它锁进了抽屉。',
    '看过剧后,青岚县与北渡大学签下合作协议。',
    ['青岚县', '北渡大学'],
  ],
  [
    'a cheat',
    '骗子冒充青岚市商务局与鸿拓集团签订投资协议。',
    '青岚市商务局与鸿拓集团签订投资协议,提醒企业谨防骗子。',
    ['青岚市商务局', '鸿拓集团'],
  ],
  [
    'documents of state within one',
    '1951年,中央人民政府与西藏地方政府签订办法协议。',
    '文化部与西藏自治区政府签订文化合作协议。',
    ['文化部', '西藏自治区'],
  ],
])('%s', (_, none, one, parties) => {
  test(none, () => {
    expect(read(none, '2034-09-13').agreements).toEqual([]);
  });

  test(one, () => {
    expect(partiesOf(read(one, '2034-09-13'))).toEqual([parties]);
  });
});

describe('persons sign for themselves', () => {
  test.each([
    ['counted, before the joiner', '66名市民和11家企业与青岚市园林局签订认养协议。'],
    ['counted in tens of thousands', '已有1.2万名居民与松塔卫生院签订服务协议。'],
    ['counted, after it', '白榆县林业局同38名巡护员签下护林协议。'],
    ['a part of the households', '松塔片区改造项目收官,812户居民中已有801户与征收局签订协议。'],
    ['those of a place', '松塔镇卫生院的医生来到集市,现场与群众签订服务协议。'],
    ['by trade and name', '收藏家赵一清与青岚博物院签订借展协议。'],
    ['by trade and name, after the joiner', '北渡大学与院士赵建平签订合作协议。'],
    ['from abroad', '青岚足球协会宣布,与意大利籍教练贝内代蒂签约。'],
    ['a family', '画家赵一清的家属与青岚博物馆签署协议。'],
  ])('%s', (_, text) => {
    expect(read(text).agreements).toEqual([]);
  });

  test.each([
    ['bodies are not persons', '青岚市园林局与白榆市园林局签订合作协议,66名市民到场。'],
    ['members that are bodies', '青岚市商会与北渡大学签订合作协议,12位院士见证。'],
    ['a row of bodies', '12名队员到达后,青岚博物院与北渡博物院签订借展协议。'],
  ])('%s', (_, text) => {
    expect(partiesOf(read(text))).toHaveLength(1);
  });
});
