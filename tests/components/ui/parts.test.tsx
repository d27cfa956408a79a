// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { initialsOf } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { Menu, MenuEntry } from '@/components/ui/Menu';
import { Safe } from '@/components/ui/Safe';
import { Tabs } from '@/components/ui/Tabs';
import { VirtualList } from '@/components/ui/VirtualList';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.dir = '';
});
const draw = (view: preact.ComponentChild) => act(() => render(view, root));
const key = (target: Element, name: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
const find = (selector: string) => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`not drawn: ${selector}`);
  return element;
};

describe('Avatar', () => {
  test.each([
    ['سارا محمدی', 'س\u200cم'],
    ['@sara.m88', 'S\u200cM'],
    ['ali', 'A'],
    ['', '·'],
    ['😀 گل', '😀\u200cگ'],
  ])('the initials of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('Tabs', () => {
  const tabs = [
    { id: 'a', words: 'A' },
    { id: 'b', words: 'B' },
    { id: 'c', words: 'C' },
  ] as const;

  test.each([
    ['rtl', 'ArrowLeft', 'b'],
    ['rtl', 'ArrowRight', 'c'],
    ['ltr', 'ArrowRight', 'b'],
    ['ltr', 'ArrowLeft', 'c'],
    ['ltr', 'End', 'c'],
  ])('in %s, %s goes from the first to %s', async (dir, name, expected) => {
    document.documentElement.dir = dir;
    const picked = vi.fn();
    await draw(<Tabs label="tabs" tabs={tabs} chosen="a" panelId="p" onPick={picked} />);
    find('#tab-a').focus();
    await key(find('#tab-a'), name);
    expect(picked).toHaveBeenCalledExactlyOnceWith(expected);
    expect(document.activeElement?.id).toBe(`tab-${expected}`);
  });

  test('only the chosen tab is a Tab stop', async () => {
    await draw(<Tabs label="tabs" tabs={tabs} chosen="b" panelId="p" onPick={() => undefined} />);
    expect([...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex)).toEqual([
      -1, 0, -1,
    ]);
  });
});

describe('Menu', () => {
  const menu = (
    <Menu name="More" icon="more">
      {(close) => (
        <>
          <MenuEntry icon="user" onPick={close}>
            One
          </MenuEntry>
          <MenuEntry icon="user" onPick={close}>
            Two
          </MenuEntry>
        </>
      )}
    </Menu>
  );

  test('opens with the focus on its first entry, walks with arrows, and gives the focus back on Escape', async () => {
    await draw(menu);
    const opener = find('.icon-button');
    opener.focus();
    await act(() => opener.click());
    expect(document.activeElement?.textContent).toBe('One');
    await key(document.activeElement ?? opener, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Two');
    await key(document.activeElement ?? opener, 'Escape');
    expect(root.querySelector('.menu-sheet')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test('closes on a press elsewhere', async () => {
    await draw(menu);
    await act(() => find('.icon-button').click());
    await act(() => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(root.querySelector('.menu-sheet')).toBeNull();
  });
});

describe('ConfirmInline', () => {
  test('acts only after the second press', async () => {
    const done = vi.fn();
    await draw(<ConfirmInline words="Retire" question="Sure?" yes="Yes" no="No" onYes={done} />);
    await act(() => find('button').click());
    expect(done).not.toHaveBeenCalled();
    await act(() => find('.confirm button').click());
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('VirtualList', () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => `row ${index}`);
  const list = (
    <VirtualList
      label="rows"
      rows={rows}
      rowHeight={50}
      keyOf={(row) => row}
      render={(row) => <button type="button">{row}</button>}
    />
  );

  test('draws only what can be seen of a thousand rows, and says how many there are', async () => {
    await draw(list);
    const drawn = root.querySelectorAll('li');
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('1000');
    expect(find('ul').style.blockSize).toBe('50000px');
  });

  test('draws other rows after scrolling', async () => {
    await draw(list);
    const box = find('.virtual');
    await act(() => {
      box.scrollTop = 25_000;
      box.dispatchEvent(new Event('scroll'));
    });
    expect(root.textContent).toContain('row 500');
    expect(root.textContent).not.toContain('row 0row');
  });

  test('while it scrolls draws the rows that are new to it, and no other', async () => {
    const drawn: string[] = [];
    const told = signal('');
    const row = (text: string) => {
      drawn.push(text);
      return <p>{text + told.value}</p>;
    };
    await draw(<VirtualList label="rows" rows={rows} rowHeight={50} keyOf={(text) => text} render={row} />);
    const before = drawn.length;
    await act(() => {
      find('.virtual').scrollTop = 100;
      find('.virtual').dispatchEvent(new Event('scroll'));
    });
    expect(drawn.slice(before)).toEqual([`row ${before}`, `row ${before + 1}`]);
    await act(() => {
      told.value = '!';
    });
    expect(root.textContent).toContain('row 0!row 1!');
  });

  test('the arrow keys walk from row to row', async () => {
    await draw(list);
    find('li[data-index="0"] button').focus();
    await key(find('li[data-index="0"] button'), 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('row 1');
  });
});

describe('Safe', () => {
  test('shows a sentence instead of a broken view, and another view afterwards', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('broken');
    };
    const safe = (name: string, child: preact.ComponentChild) => (
      <Safe resetKey={name} words="Did not open" tryAgain="Again">
        {child}
      </Safe>
    );
    await draw(safe('one', <Broken />));
    expect(root.textContent).toContain('Did not open');
    await draw(safe('two', <p>fine</p>));
    expect(root.textContent).toBe('fine');
  });
});

describe('lazy', () => {
  test('holds the room, then shows the view', async () => {
    type View = () => preact.JSX.Element;
    let arrive: (view: View) => void = () => undefined;
    const Later = lazy(() => new Promise<View>((resolve) => (arrive = resolve)));
    await draw(<Later />);
    expect(root.querySelector('[aria-busy]')).not.toBeNull();
    await act(async () => arrive(() => <p>here</p>));
    expect(root.textContent).toBe('here');
  });
});

describe('a refused control', () => {
  const reason = 'Not within your access';
  test.each([
    [
      'a button',
      () => (
        <Button refusal={reason} onClick={() => pressed()}>
          Save
        </Button>
      ),
    ],
    [
      'a button with an icon alone',
      () => <IconButton icon="plus" name="Add" refusal={reason} onClick={() => pressed()} />,
    ],
    [
      'a topic',
      () => (
        <Chip refusal={reason} onClick={() => pressed()}>
          Price
        </Chip>
      ),
    ],
    [
      'an entry of a menu',
      () => (
        <MenuEntry icon="plus" refusal={reason} onPick={() => pressed()}>
          Add
        </MenuEntry>
      ),
    ],
  ])('%s stays within reach of the keys, says why and does nothing', async (_what, View) => {
    pressed.mockClear();
    await draw(<View />);
    const control = find('button');
    expect(control).toMatchObject({ title: reason });
    expect(control.getAttribute('aria-disabled')).toBe('true');
    expect((control as HTMLButtonElement).disabled).toBe(false);
    await act(() => control.click());
    expect(pressed).not.toHaveBeenCalled();
  });

  test('a form submits nothing by it', async () => {
    const submitted = vi.fn();
    await draw(
      <form onSubmit={submitted}>
        <Button type="submit" refusal={reason}>
          Save
        </Button>
      </form>,
    );
    await act(() => find('button').click());
    expect(submitted).not.toHaveBeenCalled();
  });
});

const pressed = vi.fn();
