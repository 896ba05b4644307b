import { openStreet } from '../src/app/open-street.ts';

/** That no input takes more than linear time: texts of one opener repeated before a signing, of one size and of four. */
const OPENERS =
  '( 、 《 和 签署 青岚市与 “ 一、 一是 成都 等快速通道 月 签 协议 双方 成都、 就 在 公司 国际机场 signed 年5月 以 围绕 (以下简称 A、 青岚大学( 赵某与白榆县签署协议。 宁陵、睢县、柘城三地 双方签署合作协议。 与北京今天 见证签约的有 联合出台 青岛市与成都市一份协议 自2028年签署意向书, ,县里与 青岛博物馆开放。两家博物馆签署协议。 固原市五县区签署协议。青岛市来人。 开幕当天,青岛市与成都市签署协议, 青岛医院、两家医院签约。'.split(
    ' ',
  );
const SIZE = 250_000;

const street = openStreet();

function milliseconds(opener: string, size: number): number {
  const text = `合${opener.repeat(Math.ceil(size / opener.length))}签署合作协议。`;
  const start = performance.now();
  street.read({ name: 'a.txt', bytes: new TextEncoder().encode(text), published: null });
  return performance.now() - start;
}

console.log('| opener | 250 kB, ms | 1 MB, ms | ratio (4 is linear) |\n|---|---|---|---|');
for (const opener of OPENERS) {
  milliseconds(opener, 20_000);
  const [small, large] = [milliseconds(opener, SIZE), milliseconds(opener, 4 * SIZE)];
  const cells = [opener, small.toFixed(0), large.toFixed(0), (large / small).toFixed(1)];
  console.log(`| ${cells.join(' | ')} |`);
}
