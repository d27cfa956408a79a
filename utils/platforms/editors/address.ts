// The way to a node, so that it can be found again from the page's own world.
import type { NodeAddress } from '@/utils/schema/page-steps';

/** The way from the root element of `outermost` down to `element`, which stands in it or in a frame or shadow of it. */
export function addressOf(element: Element, outermost: Document): NodeAddress {
  const address: NodeAddress = [];
  for (let node: Element | null = element; node; ) {
    const parent: ParentNode | null = node.parentNode;
    if (parent && parent.nodeType === DOCUMENT) {
      node = parent === outermost ? null : frameOf(node);
      if (node) address.unshift('frame');
      continue;
    }
    if (!parent) return [];
    address.unshift([...parent.children].indexOf(node));
    if (parent.nodeType === FRAGMENT) address.unshift('shadow');
    node = parent.nodeType === FRAGMENT ? (parent as ShadowRoot).host : (parent as Element); // by its node type
  }
  return address;
}

function frameOf(root: Element): Element | null {
  try {
    return root.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null; // A document inside a foreign one is the outermost we can read.
  }
}

const DOCUMENT = 9; // Node.DOCUMENT_NODE
const FRAGMENT = 11; // Node.DOCUMENT_FRAGMENT_NODE, of which a shadow root is one
