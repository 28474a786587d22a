import type { Span } from '../language/text/Span';

/**
 * Between offsets and the DOM. A text root is an element with `data-text`; its text nodes, but for those inside
 * `data-aside` (paragraph numbers, English put in between), joined are the block's text.
 */
function walk(root: Element): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).hasAttribute('data-aside') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
}

/** The UTF-16 offset of a point in the DOM below a text root; null for a point in an aside. */
export function offsetAt(root: Element, node: Node, within = 0): number | null {
  const walker = walk(root);
  const first = node.nodeType === Node.TEXT_NODE ? node : firstTextIn(node);
  let before = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text === first) return before + (text === node ? within : 0);
    before += text.nodeValue?.length ?? 0;
  }
  return null;
}

/** The text nodes below a text root, each with the offset that it begins at. */
export function* textNodesOf(root: Element): Generator<readonly [node: Text, offset: number]> {
  const walker = walk(root);
  let before = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    yield [text as Text, before];
    before += text.nodeValue?.length ?? 0;
  }
}

function firstTextIn(node: Node): Node | null {
  return document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
}

/** A DOM range over `[start, end)` of a text root's text; null where the text is shorter. */
export function rangeAt(root: Element, [start, end]: Span): Range | null {
  const walker = walk(root);
  const range = document.createRange();
  let before = 0;
  let open = false;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const after = before + (text.nodeValue?.length ?? 0);
    if (!open && start < after) {
      range.setStart(text, start - before);
      open = true;
    }
    if (open && end <= after) {
      range.setEnd(text, end - before);
      return range;
    }
    before = after;
  }
  return null;
}

/** The text root of a block in one language, if the block is on the page. */
export function textRoot(within: ParentNode, block: string, language: 'id' | 'en'): Element | null {
  return within.querySelector(`[data-block="${CSS.escape(block)}"] [data-text="${language}"]`);
}
