// Files of labelled texts: `text TAB label`, no header.

export interface Labelled {
  readonly text: string;
  readonly label: string;
}

export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** The rows of a file in their order, and the lines that are none. An empty line at the end is no line. */
export function readLabelled(fileText: string): { rows: Labelled[]; bad: BadLine[] } {
  const lines = fileText.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rows: Labelled[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' && index === lines.length - 1) continue;
    const [text = '', label = '', ...more] = line.split('\t');
    const reason = reasonAgainst(line, label.trim(), more.length);
    if (reason) bad.push({ line: index + 1, reason });
    else rows.push({ text, label: label.trim() });
  }
  return { rows, bad };
}

function reasonAgainst(line: string, label: string, moreCells: number): string | undefined {
  if (!line.includes('\t')) return 'no TAB';
  if (moreCells > 0) return 'more than one TAB';
  return label === '' ? 'no label' : undefined;
}
