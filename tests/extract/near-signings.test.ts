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
    'the tasks of a plan stand after a colon',
    '规划明确的重点任务包括:与北渡大学签署共建协议、引进人才。',
    '规划明确了任务:6日,固原市与北渡大学签署共建协议。',
    ['固原市', '北渡大学'],
  ],
  [
    'hospitals that are only counted',
    '有关负责人介绍,已有12家三甲医院与县医院签订帮扶协议。',
    '有关负责人介绍,固原市第一医院与北渡大学签订帮扶协议。',
    ['固原市第一医院', '北渡大学'],
  ],
  [
    'advice is over where the list is',
    '赵明提出三点建议:一是由松塔镇与白榆县签署协作协议;二是让学生走进法庭;三是写好课题。',
    '赵明提出三点建议:一是多走动;二是让学生走进法庭;三是写好课题。\n\n松塔镇与白榆县签署协作协议。',
    ['松塔镇', '白榆县'],
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
    'only what would help is told',
    '专家认为,只有固原市与中卫市真正签下港口协议,内耗才会停止。',
    '专家认为,内耗停止。6日,青岚市与白榆市签下港口协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'what was to be has been put aside',
    '由于资金没有着落,原定与北渡大学签署的协议被搁置。',
    '固原市与北渡大学签署的协议公布,另一个项目被搁置。',
    ['固原市', '北渡大学'],
  ],
  [
    'they do not sign for now, and not only do they sign',
    '青岚市与白榆市商定,暂不签署书面协议,先试运行一年。',
    '青岚市与白榆市不断走近,6日签署合作协议。',
    ['青岚市', '白榆市'],
  ],
  [
    'four states',
    '中老缅泰四国签署联合巡逻协议,云南省派员参加。',
    '云南省与老挝丰沙里省签署联合巡逻协议,四国派员参加。',
    ['云南省', '丰沙里省'],
  ],
  [
    'the tasks of a plan',
    '下一年的重点任务:(一)与北渡大学签订合作协议;(二)筹建研究院;(三)引进博士。',
    '下一年的重点任务已定。固原市与北渡大学签订合作协议。',
    ['固原市', '北渡大学'],
  ],
  [
    'a play with its title',
    '电视剧《大河东去》里,青岚市与鸿拓集团签署协议的那场戏拍了两天。',
    '看完电视剧《大河东去》,青岚市与鸿拓集团签署协议。',
    ['青岚市', '鸿拓集团'],
  ],
  [
    'they should be quick about it',
    '下一步的关键是各方尽快就固原市和中卫市选举的形式达成协议。',
    '各方尽快走完程序。6日,固原市和中卫市就水价达成协议。',
    ['固原市', '中卫市'],
  ],
  [
    'halls of an event are in cities',
    '固原、中卫、贺州等六个城市的分会场同时进行网上签约。',
    '固原、中卫、贺州三市签约,分会场直播。',
    ['固原市', '中卫市', '贺州市'],
  ],
  [
    'projects that are counted',
    '固原市与中卫市茶博会闭幕 三十个项目现场签约',
    '固原市与中卫市茶园项目签约',
    ['固原市', '中卫市'],
  ],
  [
    'an authority of a union of states',
    '中国海关总署与欧盟委员会签署反走私合作安排,广东省企业受益。',
    '海关总署与广东省签署反走私合作安排。',
    ['海关总署', '广东省'],
  ],
  [
    'the heading of an item is not about those of the item before',
    '江西、湖南收购早稻三百万吨。\n三地共享救援力量 应急部门签约\n救援队昨天出发。',
    '江西、湖南收购早稻三百万吨。两地应急部门签约。',
    ['江西省应急部门', '湖南省应急部门'],
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
    ['students who are paid for', '青岚县教育局与公费师范生签订培养协议。'],
    ['each of them', '每位志愿者都要与青岚图书馆签订服务协议。'],
    ['by art and name', '钢琴家赵思远与北渡学院签订合作协议。'],
    ['by a name in quotes', '网络达人“老周”与青岚市商务局签约。'],
    ['who lives there', '入住老人与松塔敬老院签订服务协议。'],
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
