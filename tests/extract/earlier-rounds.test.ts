import { describe, expect, test } from '@jest/globals';
import { partiesOf, read } from './read-text.ts';

const NEWS = '6月10日,青田县与龙泉市续签用水协议。';

describe('an earlier round of an agreement', () => {
  test.each([
    ['上一轮协议签于2031年,三年来兑付2260万元。', '2031'],
    ['首轮协议签订于2031年5月。', '2031-05'],
    ['第一期协议是2031年5月签的,今年期满。', '2031-05'],
    ['首轮协议2031年签订时,水价为每方三角。', '2031'],
    ['前一轮协议于2031年签订。', '2031'],
    ['旧协议签于2031年。', '2031'],
    ['前次协议签于2031年。', '2031'],
    ['这份协议最早签于2031年。', '2031'],
    ['双方首次签约是在2031年。', '2031'],
  ])('is one more of those who sign: %s', (told, day) => {
    const reading = read(`${NEWS}${told}`, '2034-06-15');
    const dated = reading.agreements.map(({ status, signedOn }) => [status.value, signedOn?.value]);
    expect(dated).toEqual([
      ['SIGNED', '2034-06-10'],
      ['MENTIONED', day],
    ]);
    expect(partiesOf(reading)[1]).toEqual(['青田县', '龙泉市']);
  });

  test.each(['上一轮协议明确了水价。', '第一期工程2031年完工。'])(
    'is told by its signing: %s',
    (told) => {
      expect(read(`${NEWS}${told}`, '2034-06-15').agreements).toHaveLength(1);
    },
  );

  test('alone tells of nobody', () => {
    expect(read('水价多年未变。上一轮协议签于2031年。', '2034-06-15').agreements).toEqual([]);
  });
});

describe('what has been signed again and is in force now', () => {
  test('is the news', () => {
    const text = '近日,由上游青田县、下游龙泉市共同续签的《松河保护协议》印发实施。';
    const reading = read(text, '2034-06-15');
    expect(reading.agreements.map(({ status }) => status.value)).toEqual(['SIGNED']);
    expect(partiesOf(reading)).toEqual([['青田县', '龙泉市']]);
  });

  test('unless that was before', () => {
    const text = '近日,青田县与龙泉市此前签署的《松河保护协议》到期。';
    expect(read(text, '2034-06-15').agreements.map(({ status }) => status.value)).toEqual([
      'MENTIONED',
    ]);
  });
});
