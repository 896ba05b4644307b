import type { TextEvidence } from '../../src/model/evidence.ts';

/** The text of an invented article as it grows; what is written into it is evidence. */
export class ArticleText {
  #text = '';

  write(words: string, rule: string): TextEvidence {
    const start = this.#text.length;
    this.#text += `${words}。`;
    return { start, end: start + words.length, quote: words, rule, confidence: 0.9 };
  }
}
