// The bench's own look at a page's editor: which it is, what stands in it, and whether something was submitted.
// It knows nothing of how the extension finds, writes or reads one.
//
// `installProbe` runs in the page's own world once, and leaves its functions at `window.__bench` (a page of the
// bench, not of a user). Everything it needs is inside it.

/** Installs the probe; see above. */
export function installProbe(): void {
  const seen = { submitted: false, lastChange: performance.now() };
  const watched = new WeakSet<Node>();

  /** The document, its open shadow roots and its same-origin frames, outermost first. */
  function roots(from: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
    const inner = [...from.querySelectorAll('*')].flatMap((element) => {
      if (element.shadowRoot) return roots(element.shadowRoot);
      const frame = element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null; // Its tag says so.
      return frame ? roots(frame) : [];
    });
    return [from, ...inner];
  }

  function watch(): void {
    for (const root of roots()) {
      if (watched.has(root)) continue;
      watched.add(root);
      seen.lastChange = performance.now();
      const changed = () => {
        seen.lastChange = performance.now();
      };
      new MutationObserver(changed).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      root.addEventListener('submit', () => {
        seen.submitted = true;
      });
      // The bench itself never presses Enter; in most reply boxes it sends.
      root.addEventListener(
        'keydown',
        (event) => {
          if (event instanceof realm(root).KeyboardEvent && event.key === 'Enter') seen.submitted = true;
        },
        { capture: true },
      );
    }
  }

  const isShown = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };

  function find(): HTMLElement | undefined {
    const named = document.querySelector('meta[name="eval-editor"]')?.getAttribute('content');
    const selector = named || '[role=textbox], [contenteditable=true], textarea';
    const all = roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    return named ? all[0] : all.find(isShown);
  }

  /** The text as a person sees it: one line per block, emoji images by their alt, no invisible filler. */
  function read(editor: HTMLElement): string {
    // Custom elements may have a value too, of another kind.
    const text = /^(TEXTAREA|INPUT)$/.test(editor.tagName)
      ? (editor as HTMLTextAreaElement | HTMLInputElement).value // Its tag says so.
      : serialise(editor);
    return text
      .replaceAll('\r\n', '\n')
      .replaceAll('\u00a0', ' ')
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/\n+$/, '');
  }

  function serialise(editor: HTMLElement): string {
    const lines = [''];
    let lineIsClosed = false; // A block has begun or ended: what comes next stands on a line of its own.
    const current = () => lines.at(-1) ?? '';
    const put = (text: string) => {
      if (lineIsClosed) lines.push('');
      lineIsClosed = false;
      lines.push((lines.pop() ?? '') + text);
    };
    const visitText = (node: Node, style: CSSStyleDeclaration) => {
      const data = node.nodeValue ?? '';
      const text = style.whiteSpace.startsWith('pre') ? data : data.replace(/[ \t\r\n]+/g, ' ');
      const isGap = text === ' ' && (lineIsClosed || current() === '');
      if (text !== '' && !isGap) put(text);
    };
    const visit = (element: Element, isRoot: boolean): void => {
      const style = getComputedStyle(element);
      const isBlock = !isRoot && /^(block|flex|grid|list-item|table|flow-root)/.test(style.display);
      if (isBlock && current() !== '') lineIsClosed = true;
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) visitText(child, style);
        if (child instanceof realm(child).Element) visitElement(child);
      }
      if (isBlock) lineIsClosed = true;
    };
    const visitElement = (element: Element): void => {
      if (getComputedStyle(element).display === 'none') return;
      if (element.tagName === 'BR') {
        put('');
        if (!isFiller(element)) lines.push('');
      } else if (element.tagName === 'IMG') put(element.getAttribute('alt') ?? '');
      else if (element.getAttribute('contenteditable') === 'false') {
        // A placeholder or a handle of the editor is no text; an emoji drawn as an image is.
        for (const image of element.querySelectorAll('img')) put(image.alt);
      } else visit(element, false);
    };
    visit(editor, true);
    return lines.map((line) => line.trimEnd()).join('\n');
  }

  /** The globals of a node's own document: a node in a frame is no `Element` of ours. */
  function realm(node: Node): typeof globalThis {
    const document = node.ownerDocument ?? (node as Document); // Only a document has no owner.
    return (document.defaultView ?? window) as typeof globalThis; // A window is its realm's global object.
  }

  /** A line break at the end of its block only keeps the block open; it makes no line of its own. */
  function isFiller(br: Element): boolean {
    let node: Node = br;
    for (;;) {
      while (node.nextSibling) {
        node = node.nextSibling;
        const text = (node.textContent ?? '').replace(/[\u200b\ufeff]/g, '');
        if (
          text !== '' ||
          node instanceof realm(node).HTMLBRElement ||
          node instanceof realm(node).HTMLImageElement
        )
          return false;
      }
      const parent: Element | null = node.parentElement;
      if (!parent || getComputedStyle(parent).display !== 'inline') return true;
      node = parent;
    }
  }

  const submit = HTMLFormElement.prototype.submit;
  HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    seen.submitted = true;
    submit.call(this);
  };

  const probe: EditorProbe = {
    state() {
      watch();
      return { quietMs: performance.now() - seen.lastChange, hasEditor: find() !== undefined };
    },
    focus() {
      const editor = find();
      if (!editor) return null;
      editor.scrollIntoView({ block: 'center' });
      const box = editor.getBoundingClientRect();
      let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (
        let view = editor.ownerDocument.defaultView;
        view?.frameElement;
        view = view.parent as typeof view
      ) {
        const frame = view.frameElement.getBoundingClientRect(); // Frames of the same origin only, hence readable.
        [x, y] = [x + frame.x + view.frameElement.clientLeft, y + frame.y + view.frameElement.clientTop];
      }
      return { x, y };
    },
    ensureFocus() {
      const editor = find();
      const root = editor?.getRootNode();
      const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
      if (editor && !(active && (editor === active || editor.contains(active) || active.contains(editor))))
        editor.focus();
    },
    read() {
      const editor = find();
      return editor ? read(editor) : null;
    },
    beforeCaret() {
      const editor = find();
      if (!editor) return null;
      if (editor instanceof realm(editor).HTMLTextAreaElement)
        return editor.value.slice(0, editor.selectionStart);
      const selection = editor.ownerDocument.getSelection();
      const node = selection?.focusNode;
      if (!selection || node?.nodeType !== Node.TEXT_NODE || !editor.contains(node)) return null;
      return (node.nodeValue ?? '').slice(0, selection.focusOffset);
    },
    hasSubmitted: () => seen.submitted,
  };
  Reflect.set(window, '__bench', probe);
  watch();
}

/** What the probe offers in the page. */
export interface EditorProbe {
  state(): { quietMs: number; hasEditor: boolean };
  /** Where to click to put the caret into the editor, in the coordinates of the tab. */
  focus(): { x: number; y: number } | null;
  ensureFocus(): void;
  read(): string | null;
  /** What stands before the caret in its own piece of text; null where that cannot be told. */
  beforeCaret(): string | null;
  hasSubmitted(): boolean;
}
