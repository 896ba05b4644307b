const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|tr|ul)$/i;
/** What a browser does not show, or shows as a control: a player's text is for browsers without one. */
const SILENT =
  /^(?:script|style|noscript|template|svg|iframe|select|button|video|audio|object|canvas|textarea)$/i;

/** A block of a page's text: its words, and the element that holds them. */
export interface Block {
  readonly text: string;
  readonly element: Element;
  /** How many of its characters are links. */
  readonly linked: number;
  /** The alternative text of the picture that its words follow in the same block; null without one. */
  readonly picture: string | null;
}

interface Draft {
  holder: Element;
  words: string;
  linked: string;
  picture: string | null;
}

/** The text of an element, block by block in reading order; blanks run together as a browser shows them. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let draft = draftAt(root);
  const flush = () => {
    const block = finished(draft);
    if (block !== null) blocks.push(block);
    draft = draftAt(root);
  };
  const walk = (element: Element, inLink: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) addWords(draft, element, node.textContent ?? '', inLink);
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (isSilent(child)) continue;
      if (/^img$/i.test(child.tagName)) addPicture(draft, child);
      const isBlock = BLOCK.test(child.tagName);
      if (isBlock) flush();
      walk(child, inLink || /^a$/i.test(child.tagName));
      if (isBlock) flush();
    }
  };
  walk(root, false);
  flush();
  return blocks;
}

/** Controls: a label is one where it holds its control. */
function isSilent(element: Element): boolean {
  if (SILENT.test(element.tagName)) return true;
  return /^label$/i.test(element.tagName) && element.querySelector('input') !== null;
}

function draftAt(holder: Element): Draft {
  return { holder, words: '', linked: '', picture: null };
}

function addWords(draft: Draft, element: Element, words: string, inLink: boolean): void {
  if (draft.words === '' && words.trim() === '') return;
  if (draft.words === '') draft.holder = element;
  draft.words += words;
  if (inLink) draft.linked += words;
}

function addPicture(draft: Draft, image: Element): void {
  if (draft.words === '') draft.picture = tidy(image.getAttribute('alt') ?? '');
}

function finished({ holder, words, linked, picture }: Draft): Block | null {
  const text = tidy(words);
  return text === '' ? null : { text, element: holder, linked: tidy(linked).length, picture };
}

function tidy(words: string): string {
  return words.replace(/[\s\u200b]+/gu, ' ').trim();
}
