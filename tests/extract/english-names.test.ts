import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

const regionsOf = (text: string) => read(text, '2034-06-15').regions.map(({ name }) => name);
const bodiesOf = (text: string) => read(text, '2034-06-15').institutions.map(({ name }) => name);

describe('places of China in English', () => {
  test.each([
    ['a rank in small letters', 'Minhang district is green.', ['闵行区']],
    ['an autonomous county', 'They came to Mabian Yi autonomous county.', ['马边彝族自治县']],
    [
      'a name that small words go on',
      'Enshi Tujia and Miao Autonomous Prefecture grew tea.',
      ['恩施土家族苗族自治州'],
    ],
    ['a new area', "Firms moved to Xiong'an New Area.", ['雄安新区']],
    ['a zone', 'Firms moved to Hefei High-Tech Zone.', ['合肥高新技术产业开发区']],
    ['a group of regions', 'Cities of the Greater Bay Area grew.', ['粤港澳大湾区']],
    [
      'the county of one province',
      'Visitors came to Keqiao District of Shaoxing.',
      ['柯桥区', '绍兴市'],
    ],
    [
      'of two the one whose province is told',
      'Pingxiang in Guangxi trades fruit.',
      ['凭祥市', '广西壮族自治区'],
    ],
    ['the greater one where nothing is told', 'Pingxiang in the south trades fruit.', ['萍乡市']],
    [
      'two of one name',
      'Taizhou in Jiangsu and Taizhou in Zhejiang met.',
      ['泰州市', '江苏省', '台州市', '浙江省'],
    ],
  ])('%s', (_, text, regions) => {
    expect(regionsOf(text).toSorted()).toEqual(regions.toSorted());
  });

  test('of several districts with nothing told the name of the text', () => {
    expect(regionsOf('They met in Gulou District.')).toEqual(['Gulou District']);
  });
});

describe('bodies in English', () => {
  test.each([
    ['small letters after a place', 'The Hamburg port authority grew.', 'Hamburg port authority'],
    [
      'small letters after a possessive',
      "Guangxi's department of commerce grew.",
      'Guangxi department of commerce',
    ],
    [
      'topics that and joins',
      'The Ministry of Human Resources and Social Security and Jiangxi met.',
      'Ministry of Human Resources and Social Security',
    ],
    [
      'a museum of something',
      'The Museum of Lingnan Ceramics opened.',
      'Museum of Lingnan Ceramics',
    ],
    [
      'a council on a topic',
      'The Marl Trade Development Council grew.',
      'Marl Trade Development Council',
    ],
    ['museums', 'Kelvin Bay Museums opened.', 'Kelvin Bay Museums'],
  ])('%s', (_, text, name) => {
    expect(bodiesOf(text)).toEqual([name]);
  });

  test.each([
    ['of another rank', "Nantong grew. The province's tourism department grew."],
    ['of no place', "The city's tourism department grew."],
    ['where nobody signs', 'The customs department of Jilin province grew.'],
  ])('small letters name no body %s', (_, text) => {
    expect(bodiesOf(text)).toEqual([]);
  });

  test('a place that has an authority on something is none', () => {
    expect(bodiesOf('Hamburg has the authority to sign.')).toEqual([]);
  });
});

describe('districts without their rank', () => {
  const namesIn = (text: string) => read(text).regions.map(({ name }) => name);

  test('are known where the text names their city', () => {
    expect(namesIn('Guangzhou grew. A school opened in Panyu.')).toEqual(['广州市', '番禺区']);
  });

  test.each([
    ['without their city', 'Nantong grew. A school opened in Panyu.', '南通市'],
    ['where a person may be meant', 'Guangzhou grew. Mr Panyu smiled.', '广州市'],
  ])('are none %s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});
