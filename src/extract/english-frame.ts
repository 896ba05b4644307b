import type { Sentence } from '../model/segments.ts';

/** A line of a page's frame by how it begins: links, contacts, captions, front matter. */
const FRAME =
  /^(?:home\s*[>/»|]|skip to|share(?: this)?\b.{0,20}[:|]|follow us|tags?\s*:|categor(?:y|ies)\s*:|author\s*:|byline\s*:|section\s*:|layout\s*:|paywall\s*:|url\s*:|source\s*:|(?:media |press )?(?:contact|enquir(?:y|ies)|inquir(?:y|ies))s?\s*:|for (?:more|further) information|for immediate release|(?:more|other|next|previous|related|latest|recommended)\s+(?:local\s+)?(?:news|stor(?:y|ies)|articles?|releases?|reading|for you)\b|read (?:more|next)|you (?:may|might) (?:also )?like|you have \d+ free|subscribe|sign (?:in|up)\b|explore\s*:|©|copyright|!\[|\[(?!(?:photo|picture|image|caption)s?\s?: [^\]]{60})|#?about (?:us|the)\b)/iu;
const BYLINE = /^(?:by|BY|By) \p{Lu}/u;
/** Items in a row that a bar parts. */
const BAR = /[^|]{1,60}\|/u;
/** After such a line there is only the frame. */
const END =
  /^(?:ends?|-\s?ends?\s?-|###|#{3,}|-30-|notes to editors?\b.{0,20}|related (?:articles|stories|news|releases)\b.{0,40})$/iu;
const HEAD = 120;

/** The sentences of the article itself, without the lines that an English page puts around it. */
export function withoutFrame(text: string, sentences: readonly Sentence[]): Sentence[] {
  const lineOf = ({ start, end }: Sentence) => text.slice(start, Math.min(end, start + HEAD));
  const prose = sentences.findIndex((sentence) => sentence.end - sentence.start > HEAD);
  const end = sentences.findIndex((sentence, at) => at > prose && END.test(lineOf(sentence)));
  const framed = new Set<number>();
  return (end < 0 ? sentences : sentences.slice(0, end)).filter((sentence) => {
    const { zone, paragraph } = sentence;
    if (zone === 'title') return true;
    const isFirst = !framed.has(paragraph) && isFrame(lineOf(sentence));
    if (isFirst) framed.add(paragraph);
    return !framed.has(paragraph);
  });
}

function isFrame(line: string): boolean {
  return (
    FRAME.test(line) || BYLINE.test(line) || (BAR.test(line) && !/[a-z][.!?]["”]?$/u.test(line))
  );
}
