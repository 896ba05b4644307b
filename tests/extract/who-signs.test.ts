import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

/** Why those sign, a text that tells so, and the parties of each agreement. */
const signing: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'a list that is counted in digits',
    '南宁、北海、钦州、防城港4市在南宁签署口岸合作备忘录。',
    [['南宁市', '北海市', '钦州市', '防城港市']],
  ],
  [
    'an agreement that two have agreed on, by other verbs',
    '固原市水务局与庆阳市水务局订有清水河共管协议。',
    [['固原市水务局', '庆阳市水务局']],
  ],
  [
    'two who agree on what to do right after a ceremony that names nobody',
    '合作协议签约仪式4月6日在固原举行,北渡大学同庆阳市人民医院约定,三年内共建两个病区。',
    [['北渡大学', '庆阳市人民医院']],
  ],
  [
    'two who do so by the agreement, in the next sentence',
    '签约仪式4月6日在固原举行。根据协议,北渡大学和庆阳市人民医院共建两个病区。',
    [['北渡大学', '庆阳市人民医院']],
  ],
  [
    'nobody by name where bodies of two places are counted',
    '4月6日,固原、庆阳两地公积金管理、不动产登记、法院、银行等9家单位签署业务协同备忘录。',
    [[]],
  ],
  [
    'a museum with a season before its partner, and a society of research',
    '固原市博物馆明年春天将同北渡茶文化研究会签订合作协议。',
    [['固原市博物馆', '北渡茶文化研究会']],
  ],
  [
    'the committee of the zone that was named before',
    '市长走进固原临空经济示范区,见证北渡大学与示范区管委会签订合作协议。',
    [['北渡大学', '固原临空经济示范区']],
  ],
  [
    'libraries that exchange a memorandum',
    '固原市图书馆与北渡国家图书馆4月6日互换了合作备忘录。',
    [['固原市图书馆', '北渡国家图书馆']],
  ],
  [
    'each of two titles with the region that it names',
    '4月6日,《内地与香港关于赛事互认的安排》《内地与澳门关于赛事互认的安排》分别在两地签署。',
    [['香港特别行政区'], ['澳门特别行政区']],
  ],
  [
    'a guest who is invited, of whom the name does not hold the word',
    '固原市税务局邀庆阳市税务局共签跨区办税协议。',
    [['固原市税务局', '庆阳市税务局']],
  ],
  [
    'a university that a city receives',
    '庆阳市4月6日迎来北渡大学的客人,双方签署合作协议。',
    [['庆阳市', '北渡大学']],
  ],
  [
    'the school that was told before',
    '北渡大学多了一个伙伴,庆阳市与学校签订了合作协议。',
    [['庆阳市', '北渡大学']],
  ],
  [
    'bureaus of three cities whose agreement is signed',
    '固原、庆阳、平凉三市水务局的联合巡河协议4月6日签订。',
    [['固原市水务局', '庆阳市水务局', '平凉市水务局']],
  ],
  [
    'who will act by one that is newly signed',
    '根据新签的合作协议,北渡大学与庆阳市人民医院将共建两个病区。',
    [['北渡大学', '庆阳市人民医院']],
  ],
  [
    'cities that become sisters',
    '固原市与老挝琅勃拉邦市4月6日成为姐妹城市。',
    [['固原市', '琅勃拉邦']],
  ],
  [
    'pairs at the same time',
    '固原市与庆阳市签订《合作协议》,同时固原市教育局与庆阳市教育局、固原市文旅局与庆阳市文旅局分别签署子协议。',
    [
      ['固原市', '庆阳市'],
      ['固原市教育局', '庆阳市教育局'],
      ['固原市文旅局', '庆阳市文旅局'],
    ],
  ],
  [
    'pairs whose verb stands after the last, one of them of two with a home that no list knows',
    '固原市第一医院与大阪海燕病院,庆阳市福利院和固原市养护中心分别与西宫长寿之家,庆阳市敬老院与北渡大学签署合作协议。',
    [
      ['固原市第一医院', '大阪海燕病院'],
      ['庆阳市福利院', '西宫长寿之家'],
      ['固原市养护中心', '西宫长寿之家'],
      ['庆阳市敬老院', '北渡大学'],
    ],
  ],
  [
    'the customs of a place by its short name, and the branch of an authority',
    '粤港澳三地海关签署合作安排\n4月6日,海关总署广东分署、香港海关、澳门海关签署合作安排。',
    [['海关总署广东分署', '香港海关', '澳门海关']],
  ],
  [
    'a body of the place before 联合, by its kind alone',
    '固原税务部门联合工商联和各商会共同签署《税收宣传服务协作机制》协议。',
    [['固原税务部门', '固原工商联']],
  ],
  [
    'a place of which the text says where it lies and how far from the capital',
    '清莱府是泰国北部的门户,距首都曼谷785公里,2029年与丽水市结为友好城市。',
    [['清莱府', '丽水市']],
  ],
  [
    'pairs of which 以及 adds the last, that of two firms',
    '固原学院与大阪学院,庆阳中学、固原中学分别与北渡大学,以及鸿拓科技公司与大阪蓝象公司签署办学协议。',
    [
      ['固原学院', '大阪学院'],
      ['庆阳中学', '北渡大学'],
      ['固原中学', '北渡大学'],
    ],
  ],
  [
    'places that are counted as where they were listed, by whom their harvest is bought at a price at least',
    '固原向贵州普安、沿河、四川青川两省三县送茶苗。\n\n浙江茶叶公司还与受赠的两省三县签订合作协议,以保底价收购。',
    [['浙江茶叶公司', '普安县', '沿河土家族自治县', '青川县']],
  ],
  [
    'places whose characters are counted, that give out an appeal',
    '晋陕豫三省共同发出《黄河古村联合保护倡议》。',
    [['山西省', '陕西省', '河南省']],
  ],
  [
    'cities that are friends, which a city of friends is not',
    '固原市同大阪市是友好城市,都是友好城市网络的成员。',
    [['固原市', '大阪市']],
  ],
  [
    'not where some of those are from who are only counted',
    '固原、庆阳等5个城市和内蒙古东部两个盟市签署公积金互认协议。',
    [['固原市', '庆阳市']],
  ],
  [
    'bodies by what they are, whatever places their title names',
    '固原市律师协会与庆阳市律师协会签署协议。两个专业团体早在2026年就首次签署《固原庆阳律师合作备忘录》。',
    [
      ['固原市律师协会', '庆阳市律师协会'],
      ['固原市律师协会', '庆阳市律师协会'],
    ],
  ],
  [
    'those below the states that meet',
    '中哈海关合作委员会会议举行\n双方签署了会议纪要,并签署《关于绿色通道的行动计划》《乌鲁木齐海关与望川海关合作备忘录》等文件。',
    [['乌鲁木齐海关', '望川海关']],
  ],
  [
    'the province by 省里, with neighbours who are only counted',
    '云南立足沿边。省里在六大水系划定了672个管控单元,与相邻四省区市签订联防联治框架协议。',
    [['云南省']],
  ],
  [
    'those who meet in the headline, by 两会 in the words of the guest',
    '青岚市茶业协会会见望川茶业联合会代表团\n4月6日,会见在青岚举行。\n\n客人说,青岛和苏州的茶园令人羡慕。\n\n他表示,联合会愿以两会续签合作备忘录为新起点,常来常往。',
    [['青岚市茶业协会', '望川茶业联合会']],
  ],
  [
    'hospitals of one place, each with its own partner',
    '固原市第一人民医院、第二人民医院分别与庆阳市人民医院、平凉市人民医院签署医联体协议。',
    [
      ['固原市第一人民医院', '庆阳市人民医院'],
      ['固原市第二人民医院', '平凉市人民医院'],
    ],
  ],
  [
    'firms from abroad by their country and a short name, one by one',
    '美国海燕、日本松川分别与苏州工业园区签署投资协议。',
    [
      ['海燕', '苏州工业园区'],
      ['松川', '苏州工业园区'],
    ],
  ],
  [
    'who does something by the agreement with another',
    '依托与北渡大学签订的科技合作协议,固原市建起了三个试验站。',
    [['固原市', '北渡大学']],
  ],
  [
    'whoever follows an agreement with one that both are told to have',
    '根据与固原市签署的协议,双方将互派教师。',
    [['固原市']],
  ],
  [
    'the two of an earlier agreement, of whose new one the title alone is told',
    '据江西省省长介绍,《协作协议》列出了不少条目,两省共建产业园。福建省省长表示欢迎。据了解,2035年11月,江西和福建两省签订框架协议。',
    [
      ['江西省', '福建省'],
      ['江西省', '福建省'],
    ],
  ],
  [
    'counted places of a state, which are not the state',
    '内蒙古自治区与蒙古国的三个省今年签署防火协议。',
    [['内蒙古自治区']],
  ],
  [
    'so many bodies of one field as have been named',
    '江西省修水县公安局与湖南省平江县公安局、浏阳市公安局召开联席会议,三地公安机关签订警务协作协议。',
    [['修水县公安局', '平江县公安局', '浏阳市公安局']],
  ],
  [
    'a body of those that are counted, where none has been named',
    '岳池县与武胜县山水相连。两地公安机关签订警务协作协议。',
    [['岳池县公安机关', '武胜县公安机关']],
  ],
  [
    'whose name ends in 会, before 签署',
    '固原市文旅局与香港旅行业议会签署合作意向书。',
    [['固原市文旅局', '香港旅行业议会']],
  ],
  [
    'a department of the province in which the branch of a bank is',
    '省交通运输厅与北渡银行省分行签约\n9月7日,省交通运输厅与北渡银行四川省分行签署战略合作协议。',
    [['四川省交通运输厅', '北渡银行四川省分行']],
  ],
  [
    'public bodies of a province by their short and their full names',
    '省工商联与省高院签署备忘录\n河南省高级人民法院、省工商业联合会近日联合签署合作备忘录。',
    [['河南省高级人民法院', '河南省工商业联合会']],
  ],
  [
    'an institute by its place and its last character',
    '北渡集团成都院与甘孜州签约\n5月7日,甘孜州政府与北渡集团成都勘测设计研究院有限公司签订战略合作协议。',
    [['甘孜藏族自治州', '北渡集团成都勘测设计研究院有限公司']],
  ],
  [
    'the sides for which a member of a committee speaks',
    '固原市与北渡大学校地合作签约仪式举行。市委常委、副市长赵某与北渡大学副校长代表双方签约。',
    [['固原市', '北渡大学']],
  ],
  [
    'cities of the borderland of four provinces',
    '衢州、黄山、南平、上饶四省边际城市签约共建花园联盟。',
    [['衢州市', '黄山市', '南平市', '上饶市']],
  ],
  [
    'who comes to our county',
    '我县与龙港市签约\n11月2日,龙港市市长率队来我县考察,并与我县签订合作框架协议。\n来源:仪陇县人民政府网 日期:2037-11-03',
    [['龙港市', '仪陇县']],
  ],
  [
    'the committee and the government of a district in one word',
    '盐田区委区政府与肇庆市委市政府举行座谈会,签订框架协议。',
    [['盐田区', '肇庆市']],
  ],
  [
    'an institute of a university that goes by its country',
    '苏州工业园区与新加坡国立大学苏州研究院签署备忘录。',
    [['苏州工业园区', '新加坡国立大学苏州研究院']],
  ],
  [
    'a branch of a bank whose head alone is cut short',
    '中国人民银行固原中心支行与固原海关签约\n6月3日,人行固原中心支行与固原海关签署合作备忘录。',
    [['中国人民银行固原中心支行', '固原海关']],
  ],
  [
    'the school whose party secretary leads the visit',
    '校党委书记赵某率队赴庆阳市考察,并与庆阳市政府签署校地合作协议。北渡财经大学科研处负责人参加。',
    [['北渡财经大学', '庆阳市']],
  ],
  [
    'the new area of a city that has its name from one elsewhere',
    '茂名滨海新区与吴川市签署框架协议。滨海新区将建设港口。',
    [['茂名滨海新区', '吴川市']],
  ],
  [
    'a place whose short name is a word, in a list of places',
    '渝中与江北、南岸签约共建景区\n渝中区、江北区、南岸区5日共同签署景区合作协议。',
    [['渝中区', '江北区', '南岸区']],
  ],
  [
    'bodies of as many provinces as the words before them count',
    '青海、四川、甘肃黄河流域三省高级人民法院签署协作协议。',
    [['青海省高级人民法院', '四川省高级人民法院', '甘肃省高级人民法院']],
  ],
  [
    'a city that a division of the corps runs',
    '深圳市政府与兵团第三师图木舒克市签订支援协议。',
    [['深圳市', '图木舒克市']],
  ],
  [
    'a department by its short name, without its place',
    '四川省文化和旅游厅与北渡集团签约\n3月3日,文旅厅与北渡集团在成都签署战略合作协议。',
    [['四川省文化和旅游厅', '北渡集团']],
  ],
  [
    'a department of the city, and not of a slogan',
    '市人社局与北渡大学签署“人才强市”合作协议\n洛阳市人力资源和社会保障局与北渡大学签约。',
    [['洛阳市人力资源和社会保障局', '北渡大学']],
  ],
  [
    'the part of a new area that lies in a city',
    '北渡大学与四川天府新区眉山管委会签订实习协议。',
    [['北渡大学', '眉山片区']],
  ],
  [
    'who builds a thing together at a ceremony',
    '3月5日,固原市与庆阳市共建实训基地签约揭牌仪式举行。',
    [['固原市', '庆阳市']],
  ],
  [
    'who works in a place has come to it',
    '6月11日,固原市委书记率团在福州市考察。座谈会上,两市签署协作协议。',
    [['固原市', '福州市']],
  ],
  [
    'the head of a commission comes for it',
    '青岚市卫健委主任赵琼一行走进南京鼓楼医院,双方签订会诊协议。',
    [['青岚市卫健委', '南京鼓楼医院']],
  ],
  [
    'the whole list is meant by its count',
    '参加活动的有巴中市、达州市、广元市和汉中市,四市签署《山区协作备忘录》。',
    [['巴中市', '达州市', '广元市', '汉中市']],
  ],
  [
    'what an agreement is about is not who signs it',
    '贺州市与永州市就成了一家人——6月9日,两市签署湘桂古道联合申遗协议。',
    [['贺州市', '永州市']],
  ],
  [
    'those who put their names to it are told after it',
    '在协议书上签字的是青岚县副县长和北渡医院院长。',
    [['青岚县', '北渡医院']],
  ],
  [
    'the branch of a body in a province',
    '白榆市商务局与中国贸促会陕西省委员会签署服务合作协议。',
    [['白榆市商务局', '中国贸促会陕西省委员会']],
  ],
  [
    'an institute of an academy for two fields',
    '中国农业科学院兰州畜牧与兽药研究所与夏河县签订合作协议。',
    [['中国农业科学院兰州畜牧与兽药研究所', '夏河县']],
  ],
  [
    'a list that holds another body has whole names',
    '北渡基金会、西藏自治区林芝市、广东省东莞市教育局签署三方协议。',
    [['北渡基金会', '林芝市', '东莞市教育局']],
  ],
  [
    'places by their full names share nothing with one by its short name',
    '巫溪县、云阳县和深圳海关签署合作备忘录。',
    [['巫溪县', '云阳县', '深圳海关']],
  ],
  [
    'associations of three provinces',
    '江西、湖南、湖北三省旅游协会签署合作协议。',
    [['江西省旅游协会', '湖南省旅游协会', '湖北省旅游协会']],
  ],
  [
    'a site of a university',
    '北京师范大学珠海校区与巫溪县签署协议。',
    [['北京师范大学珠海校区', '巫溪县']],
  ],
  [
    'who signs a title, told after it',
    '今天,《关于川江航道委托管护合作协议》由鸿拓集团和四川省政府签署。',
    [['鸿拓集团', '四川省']],
  ],
  [
    'those who sit together, by their number, below a headline that counts them',
    '组委会与四家机构签署联防备忘录\n青岚运动会组委会近日同国际冰联、海关总署、农业农村部、北渡检测中心坐到一起,五方共签一份《联防备忘录》。',
    [['青岚运动会组委会', '国际冰联', '海关总署', '农业农村部', '北渡检测中心']],
  ],
  [
    'a charity that goes by its programme',
    '12日,固原市人民医院就同“山花”公益计划签下筛查合作协议。',
    [['固原市人民医院', '“山花”公益计划']],
  ],
  [
    'who chose a place, and the government of the place',
    '德国海燕集团挑中了四川,与四川省政府签署合作协议。',
    [['海燕集团', '四川省']],
  ],
  [
    'who settles disputes, named in titles of a row',
    '会上签署了《固原市司法局与庆阳市司法局关于建立联合调解机制的协议》《固原仲裁委员会与海岚国际仲裁中心合作协议》。',
    [
      ['固原市司法局', '庆阳市司法局'],
      ['固原仲裁委员会', '海岚国际仲裁中心'],
    ],
  ],
  [
    'a region with partners of whom only the kind is told',
    '大会上,贵州省政府与在黔金融机构战略合作协议签署。',
    [['贵州省']],
  ],
  [
    'not the places whose schools sign',
    '固原市与庆阳市两地的音乐学校相互签署合作协议。签字的一共两对:固原音乐学校对庆阳合唱团;固原市少年宫、北坡艺术学校各自对庆阳艺术基金会。',
    [
      ['固原音乐学校', '庆阳合唱团'],
      ['固原市少年宫', '庆阳艺术基金会'],
      ['北坡艺术学校', '庆阳艺术基金会'],
    ],
  ],
  [
    'those who signed before, far from where they agree to sign again',
    '2031年,固原市茶业协会与台湾山茶协会签署协议。茶树不认海峡。山歌也不认。人总要往来。两会商定9月签订《茶业合作备忘录》。',
    [
      ['固原市茶业协会', '台湾山茶协会'],
      ['固原市茶业协会', '台湾山茶协会'],
    ],
  ],
  [
    'the police of two places',
    '粤澳两地警方3日签署协作协议。',
    [['广东省警方', '澳门特别行政区警方']],
  ],
  [
    'bodies of as many places that do so for the first time',
    '沪苏浙三地消防部门为此首次签署联动备忘录。',
    [['上海市消防部门', '江苏省消防部门', '浙江省消防部门']],
  ],
  [
    'a city that a division of the corps runs, under its full name',
    '北渡大学附属医院与新疆生产建设兵团第一师阿拉尔市签署协议。',
    [['北渡大学附属医院', '阿拉尔市']],
  ],
  [
    'a palace that begins as a person is called',
    '固原博物馆与卢山宫日前签署合作协议。',
    [['固原博物馆', '卢山宫']],
  ],
  [
    'what they declare besides',
    '固原市与庆阳市在合作协议上签字,并发表了《青河宣言》。',
    [
      ['固原市', '庆阳市'],
      ['固原市', '庆阳市'],
    ],
  ],
  [
    'cities that are counted before and not named',
    '12个古茶城市有了共同的约定。日前,各城市代表在《古茶城市合作协议》上签字。',
    [[]],
  ],
  [
    'a department by the short name of a committee, beside others that share a head',
    '上海市交通委与江苏省、浙江省交通运输厅今天签订协议。',
    [['上海市交通委', '江苏省交通运输厅', '浙江省交通运输厅']],
  ],
  [
    'a town on the islands that the text puts to Taiwan',
    '厦门市翔安区与台湾金门县金湖镇签订结对协议。',
    [['翔安区', '金湖镇']],
  ],
  [
    'one university and another',
    '固原职业技术大学又与海岚技术学院签了共建协议。',
    [['固原职业技术大学', '海岚技术学院']],
  ],
  [
    'houses of the stage',
    '固原芭蕾舞团和德国海岚歌剧院达成合作协议。',
    [['固原芭蕾舞团', '德国海岚歌剧院']],
  ],
  [
    'a centre of an academy',
    '海岚科学院中国气象中心和固原市政府签订协议。',
    [['海岚科学院中国气象中心', '固原市']],
  ],
  [
    'the place whose delegation is on a visit',
    '江苏省友好代表团10日访问古巴。访问期间,代表团一行还与哈瓦那大学签署了协议。',
    [['江苏省', '哈瓦那大学']],
  ],
  ['a photo shows the signing', '威海市环翠区与北渡大学签约现场。', [['环翠区', '北渡大学']]],
  [
    'hospitals become partners',
    '青岚医院与大姚县人民医院结为帮扶医院。',
    [['青岚医院', '大姚县人民医院']],
  ],
  [
    'an office has a bracket',
    '青岚市副市长(代)赵某与北渡大学校长钱某签署协议。',
    [['青岚市', '北渡大学']],
  ],
  [
    'as many as the words say',
    '德州学院迎来了德州市陵城区、宁津县的负责人,三方签署共育协议。',
    [['德州学院', '陵城区', '宁津县']],
  ],
  [
    'two persons sign for the bodies that they are of',
    '青岚县水利局局长赵某和白榆县水利局局长钱某坐在一条船上。中午靠岸,两人签了一份信息共享协议。',
    [['青岚县水利局', '白榆县水利局']],
  ],
  [
    'archives and hospitals of three places',
    '吴江区、嘉善县、青浦区三地档案馆签署查档协议。',
    [['吴江区档案馆', '嘉善县档案馆', '青浦区档案馆']],
  ],
  [
    'a centre of a university, a section of an academy',
    '福建农林大学菌草中心与中国科学院西安分院签署合作协议。',
    [['福建农林大学菌草中心', '中国科学院西安分院']],
  ],
  [
    'a station that has been told',
    '二连浩特出入境边防检查站与北渡学院签订共建协议。去年,该站与二连浩特海关签署备忘录。',
    [
      ['二连浩特出入境边防检查站', '北渡学院'],
      ['二连浩特出入境边防检查站', '二连浩特海关'],
    ],
  ],
  [
    'two universities of one place',
    '温州市瓯海区、温州医科大学、温州大学共同签订共建协议。',
    [['瓯海区', '温州医科大学', '温州大学']],
  ],
  [
    'two bodies of one kind that a dash joins',
    '固原市教育局—庆阳市教育局:签署教师交流协议。',
    [['固原市教育局', '庆阳市教育局']],
  ],
  [
    'a body and a place that a dash joins',
    '固原学院—庆阳市:签署人才协议。',
    [['固原学院', '庆阳市']],
  ],
  [
    'by whom it is signed is told after it',
    '青河教育合作协议11日在固原签订,由固原市教育局、庆阳市教育局和北渡大学三家共同执笔落款。',
    [['固原市教育局', '庆阳市教育局', '北渡大学']],
  ],
  [
    'whose teams have gone to two places',
    '北渡大学代表团昨天出发,兵分两路。一路赴福州市,与福州市第一医院签署协议;另一路赴厦门市,与厦门市第一医院签署协议。',
    [
      ['北渡大学', '福州市第一医院'],
      ['北渡大学', '厦门市第一医院'],
    ],
  ],
  [
    'who goes on is the first alone, not whom it signed with',
    '与北渡大学签署协议,与云陌大学签署备忘录。',
    [['北渡大学'], ['云陌大学']],
  ],
  [
    'a hospital by the short name of its place and its number',
    '固原一院与庆阳二院签署医联体协议。',
    [['固原一院', '庆阳二院']],
  ],
  [
    'a zone whose committee has no name of its own',
    '合肥经济技术开发区举办活动。昨天,经开区管委会又同北渡大学签订合作协议。',
    [['合肥经济技术开发区', '北渡大学']],
  ],
  [
    'a department of a special region by its head',
    '劳工处处长赵某今日与固原市应急管理局副局长钱某会面,并签订合作安排。',
    [['劳工处', '固原市应急管理局']],
  ],
  [
    'municipal affairs, which are of no city that is left out',
    '代表团前往固原。市政署管理委员会与固原市教育局签署协议。',
    [['市政署管理委员会', '固原市教育局']],
  ],
  [
    'a name without the year after it',
    '南桥书院2044年与固原市签署合作办学意向书。',
    [['南桥书院', '固原市']],
  ],
  [
    'a park of animals',
    '青岚动物园与白榆市平川动物公园签订姊妹园协定。',
    [['青岚动物园', '白榆市平川动物公园']],
  ],
  [
    'a regiment of the corps',
    '尼勒克县、新疆生产建设兵团第四师七十九团签订共建协议。',
    [['尼勒克县', '新疆生产建设兵团第四师七十九团']],
  ],
  [
    'a division of the corps',
    '新疆生产建设兵团第八师师长赵某与固原市市长钱某签署协议。',
    [['新疆生产建设兵团第八师', '固原市']],
  ],
  [
    'the city that a division of the corps runs',
    '新疆生产建设兵团第八师石河子市与固原市签署协议。',
    [['石河子市', '固原市']],
  ],
];

describe('who signs', () => {
  test.each(signing)('%s: %s', (_, text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});

describe('who does not', () => {
  test('what is told beside a title', () => {
    expect(
      read('关于与北渡大学签署合作协议的公示').agreements.flatMap(({ parties }) => parties),
    ).toHaveLength(1);
  });

  test('somebody else in a sentence that does not name as many', () => {
    const text = '青岚市迎来了白榆市的客人,三方签署协议。';
    expect(partiesOf(read(text)).flat()).not.toHaveLength(3);
  });

  test('the university itself, where it sets up a centre', () => {
    const text = '福建农林大学建设菌草中心,与西安市签署合作协议。';
    expect(partiesOf(read(text))).toEqual([['福建农林大学', '西安市']]);
  });

  test('departments of counties share their word', () => {
    const text = '巫溪县、云阳县和万州区教育局签署合作备忘录。';
    expect(partiesOf(read(text))).toEqual([['巫溪县教育局', '云阳县教育局', '万州区教育局']]);
  });

  test('the commission whose head only speaks', () => {
    const text = '青岚市与北渡医院签订协议,白榆市卫健委主任赵琼致辞。';
    expect(partiesOf(read(text))).toEqual([['青岚市', '北渡医院']]);
  });

  test('those by whom something else is done after it', () => {
    const text = '青河教育合作协议11日在固原签订,由庆阳市教育局和北渡大学共同承办活动。';
    expect(partiesOf(read(text)).flat()).not.toContain('庆阳市教育局');
  });

  test('the body whose players are at the signing', () => {
    const text = '固原市举办活动。一队队员到场,北渡大学与云陌大学签署协议。';
    expect(partiesOf(read(text))).toEqual([['北渡大学', '云陌大学']]);
  });

  test('the place of a meeting that nobody has come to', () => {
    const text = '培训班在福州市举办。座谈会上,固原市与北渡大学签署协作协议。';
    expect(partiesOf(read(text))).toEqual([['固原市', '北渡大学']]);
  });
});

describe('what two places did long ago', () => {
  const statuses = (text: string) =>
    read(text, '2038-06-12').agreements.map(({ status }) => status.value);

  test('is not what they sign now', () => {
    const text = '1991年4月6日,固原市与庆阳市结为友好城市。今年4月15日,固原市与庆阳市签署备忘录。';
    expect(statuses(text)).toEqual(['MENTIONED', 'SIGNED']);
  });

  test('is what is told once more of that year', () => {
    const text = '2038年6月6日,固原市与庆阳市结为友好城市。6日下午,固原市与庆阳市签署备忘录。';
    expect(statuses(text)).toEqual(['SIGNED']);
  });
});

describe('a month without a year in an undated article', () => {
  const statuses = (text: string) => read(text, null).agreements.map(({ status }) => status.value);
  const told = '3月,固原市与庆阳市签署协作协议。';

  test('is that of the news below a headline of the signing', () => {
    expect(statuses(`固原市与庆阳市签署协议\n${told}`)).toEqual(['SIGNED']);
  });

  test('is of what was elsewhere', () => {
    expect(statuses(`固原市的春天\n${told}`)).toEqual(['MENTIONED']);
  });
});

test('what was signed years ago is no news', () => {
  const text = '三年前,遂宁市与北渡大学签署合作协议。如今,双方的研究院已有120人。';
  expect(read(text).agreements.map(({ status }) => status.value)).toEqual(['MENTIONED']);
});
