import { matchesIn } from '../../model/matches-in.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Mention } from '../mention.ts';
import { isRelative } from './relative-departments.ts';

const OFFICE = '(?:长|书记|主任|主席|经理|代表|委员|负责人|院士|教授)';
/** 青岚县农业农村局局长赵某说, 松塔镇党委书记介绍: who holds an office, with what tells that they speak. */
const SPEAKS = new RegExp(
  `${OFFICE}[\\p{Script=Han}·]{0,5}?(?:告诉记者|介绍|表示|坦言|透露|回忆|谈到|直言|告诉|说|称)`,
  'gu',
);
/** 赵某:去年…: in an interview the answers begin with the name. */
const ANSWERS = /^(?!记者|问|答|编者|主持)(?<name>\p{Script=Han}{2,4}):/u;
const HOLDS_OFFICE = new RegExp(`${OFFICE}$`, 'u');
const LONGEST_OFFICE = 3;
/** From a body to the end of the office that is of it: 青岚县|人大常委会副主任. */
const OFFICE_REACH = 12;
/** A paragraph is looked at so far before and after a place. */
const [BEFORE, AFTER] = [600, 300];
/** The person asked is introduced so far above the answer. */
const INTRODUCED = 3000;

/**
 * The place or the body of whoever speaks where words stand: of the one right after the quotation, else of the nearest
 * before them in their paragraph, else of the first after them, else of the person whom an interview asks; null where
 * nobody does whose office the text tells.
 */
export function speakerAt(mentions: readonly Mention[], text: string, at: number): Mention | null {
  const first = Math.max(0, at - BEFORE);
  const from = first + text.slice(first, at).lastIndexOf('\n') + 1;
  const after = text.slice(at, at + AFTER);
  const end = after.indexOf('\n');
  const to = at + (end < 0 ? after.length : end);
  const quoting = quoterAfter(text, at, to);
  if (quoting !== null) return bodyBefore(mentions, quoting);
  const speaking = matchesIn(text.slice(from, to), SPEAKS).map(({ index }) => from + index);
  const place = speaking.findLast((one) => one < at) ?? speaking.find((one) => one > at);
  if (place !== undefined) return bodyBefore(mentions, place);
  const name = ANSWERS.exec(text.slice(from, from + OFFICE_REACH))?.groups?.['name'];
  return name === undefined ? null : bodyOfPerson(mentions, text, from, name);
}

/** “我们签了协议。”松塔镇人大主席赵某翻开册子: whoever comes right after a speech has held it. */
function quoterAfter(text: string, at: number, to: number): number | null {
  const end = text.slice(at, to).indexOf('”') + at;
  if (end < at || text.slice(at, end).includes('“')) return null;
  const words = QUOTES.exec(text.slice(end + 1, end + 1 + OFFICE_REACH * 2))?.[0];
  return words === undefined ? null : end + words.length;
}

const QUOTES = new RegExp(`^[^,。;:“”]{2,20}?${OFFICE}(?=\\p{Script=Han})`, 'u');

function bodyOfPerson(
  mentions: readonly Mention[],
  text: string,
  before: number,
  name: string,
): Mention | null {
  const from = Math.max(0, before - INTRODUCED);
  const above = text.slice(from, before);
  for (let at = above.indexOf(name); at >= 0; at = above.indexOf(name, at + 1)) {
    if (HOLDS_OFFICE.test(above.slice(Math.max(0, at - LONGEST_OFFICE), at)))
      return bodyBefore(mentions, from + at - 1);
  }
  return null;
}

/** Of 青岚市人大代表、市教育局局长 the place. @param office where its last word begins */
function bodyBefore(mentions: readonly Mention[], office: number): Mention | null {
  const next = firstStartFrom(mentions, office);
  const body = mentions[next - 1];
  const isOf = body !== undefined && body.type !== 'project' && office - body.end <= OFFICE_REACH;
  if (!isOf) return null;
  const isPlaced = body.type === 'region' || !isRelative(body);
  if (isPlaced) return body;
  const before = mentions.slice(Math.max(0, next - 1 - MOST_NEAR), next - 1);
  return before.findLast(({ end }) => isNear(end, body.start)) ?? null;
}

function isNear(end: number, start: number): boolean {
  return end <= start && start - end <= OFFICE_REACH;
}

/** No more mentions stand so near before a body. */
const MOST_NEAR = 8;
