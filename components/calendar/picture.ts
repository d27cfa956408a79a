// A month drawn on a canvas, white, as it would be printed: 1,600 pixels wide, and as high as its days need.
import { t } from '@/components/app/language';
import { pathOf } from '@/components/ui/icons';
import { addDays, type IsoDay } from '@/utils/calendar/day';
import { formatDayNumber, formatTime, formatWeekday, isoDay } from '@/utils/calendar/format';
import { monthOf } from '@/utils/calendar/month';
import { FULL } from '@/utils/calendar/workflow';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { Language } from '@/utils/schema/parts';
import type { CalendarDay, CalendarSpan } from '@/utils/services/contract';
import { itemsOf } from './Board';
import { pageCalendar, twinOf } from './state';
import { STATUS_ICON, STATUS_TONE, statusWords } from './status';

const WIDTH = 1_600;
const MARGIN = 40;
const HEAD = 118;
const FOOT = 72;
const LINE = 25;
const DAY_HEAD = 38;
const LEAST_LINES = 4;
/** A day with more says how many more there are. */
const MOST_LINES = 16;
const INK = '#15191c';
const SOFT = '#4a5259';
const RULE = '#d5dbde';
const REST = '#f3f5f6';
const DANGER = '#b3261e';
/** Wash and sign of a status, as they are on the screen by day. */
const TONES = {
  plain: ['#eceff1', '#4a5259'],
  accent: ['#dcefec', '#0b6b63'],
  ok: ['#e1f2e7', '#176a3a'],
  warn: ['#fbeed5', '#864a00'],
  danger: ['#fce9e7', '#b3261e'],
} as const;

export interface PictureWords {
  /** The month by the page's calendar and by the other one. */
  title: string;
  twin: string;
  team: string;
}

/** A PNG; rejects where the browser gives no canvas. */
export async function drawMonth(span: CalendarSpan, words: PictureWords, language: Language): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const weeks = Array.from({ length: Math.ceil(span.days.length / 7) }, (_, index) =>
    span.days.slice(index * 7, index * 7 + 7),
  );
  const heights = weeks.map((days) => DAY_HEAD + 10 + LINE * linesNeeded(days));
  const foot = HEAD + heights.reduce((sum, height) => sum + height, 0);
  [canvas.width, canvas.height] = [WIDTH, foot + FOOT];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const pen = new Pen(context, language);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  pen.write(words.title, MARGIN, 60, { size: 34, isStrong: true });
  pen.write(words.twin, MARGIN + pen.widthOf(words.title, 34, true) + 16, 60, { size: 18, color: SOFT });
  pen.write(words.team, WIDTH - MARGIN, 60, { size: 18, color: SOFT, isAtEnd: true });
  const month = monthOf(middleOf(span), pageCalendar());
  const width = (WIDTH - 2 * MARGIN) / 7;
  let top = HEAD;
  for (const [row, days] of weeks.entries()) {
    const height = heights[row] ?? 0;
    for (const [column, day] of days.entries()) {
      const start = MARGIN + column * width;
      if (row === 0)
        pen.write(formatWeekday(isoDay(day.day), language), start + 8, HEAD - 12, { color: SOFT });
      pen.box(start, top, width, height, { fill: day.isClosed ? REST : '#fff', rule: RULE });
      pen.context.globalAlpha = day.day < month.first || day.day > month.last ? 0.55 : 1;
      drawDay(pen, day, { start, top, width, lines: Math.floor((height - DAY_HEAD - 10) / LINE) });
      pen.context.globalAlpha = 1;
    }
    top += height;
  }
  drawLegend(pen, span, foot + 42);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

const middleOf = ({ days }: CalendarSpan): IsoDay =>
  addDays(isoDay(days[0]?.day ?? ''), Math.floor(days.length / 2));

const linesNeeded = (days: readonly CalendarDay[]): number =>
  Math.min(
    MOST_LINES,
    Math.max(
      LEAST_LINES,
      ...days.map(({ occasions, items }) => Math.min(1, occasions.length) + items.length),
    ),
  );

interface Place {
  start: number;
  top: number;
  width: number;
  lines: number;
}

function drawDay(pen: Pen, day: CalendarDay, { start, top, width, lines }: Place): void {
  const { language } = pen;
  const date = isoDay(day.day);
  const calendar = pageCalendar();
  pen.write(formatDayNumber(date, language, calendar), start + 8, top + 26, {
    size: 19,
    color: day.isClosed ? DANGER : INK,
    isStrong: true,
  });
  const twin = formatDayNumber(date, language, twinOf(calendar));
  pen.write(twin, start + width - 8, top + 24, { color: SOFT, size: 13, isAtEnd: true });
  let line = top + DAY_HEAD;
  const [occasion] = day.occasions;
  if (occasion) {
    const isMourning = occasion.tone === 'mourning';
    if (isMourning) pen.box(start + 4, line + 2, 3, LINE - 6, { fill: INK });
    const color = isMourning ? INK : occasion.tone === 'celebration' ? TONES.accent[1] : SOFT;
    pen.write(occasion.title, start + 11, line + 17, { color, size: 13.5, most: width - 20 });
    line += LINE;
  }
  const room = lines - (occasion ? 1 : 0);
  const shown = day.items.length > room ? day.items.slice(0, room - 1) : day.items;
  for (const { item, time } of shown) {
    pen.box(start + 4, line, width - 8, LINE - 3, { fill: TONES[STATUS_TONE[item.status]][0], radius: 4 });
    pen.sign(item.status, start + 9, line + 4);
    const words = [time && formatTime(time, language), item.title].filter(Boolean).join('  ');
    pen.write(words, start + 29, line + 16, { most: width - 39 });
    line += LINE;
  }
  const left = day.items.length - shown.length;
  if (left > 0) pen.write(t('calendar.more', { n: left }), start + 11, line + 17, { color: SOFT, size: 13 });
}

/** What the signs mean: those that there are. */
function drawLegend(pen: Pen, span: CalendarSpan, y: number): void {
  const items = itemsOf(span);
  let x = MARGIN;
  for (const status of FULL.filter((one) => items.some(({ item }) => item.status === one))) {
    pen.box(x, y - 16, 22, 22, { fill: TONES[STATUS_TONE[status]][0], radius: 4 });
    pen.sign(status, x + 4, y - 12);
    pen.write(statusWords(status), x + 29, y, { color: SOFT });
    x += 29 + pen.widthOf(statusWords(status), 14, false) + 26;
  }
}

interface Writing {
  size?: number;
  color?: string;
  isStrong?: boolean;
  /** The text ends at its place instead of beginning there. */
  isAtEnd?: boolean;
  /** What is longer than so many pixels is cut with an ellipsis. */
  most?: number;
}

/** Draws by distances from the side where reading begins. */
class Pen {
  readonly context: CanvasRenderingContext2D;
  readonly language: Language;
  private readonly isRtl: boolean;
  constructor(context: CanvasRenderingContext2D, language: Language) {
    this.context = context;
    this.language = language;
    this.isRtl = language === 'fa';
    context.direction = this.isRtl ? 'rtl' : 'ltr';
  }

  write(text: string, from: number, y: number, writing: Writing): void {
    const { size = 14, color = INK, isStrong = false, isAtEnd = false, most } = writing;
    this.context.textAlign = isAtEnd ? 'end' : 'start';
    this.context.fillStyle = color;
    const shown = this.cut(text, most, size, isStrong);
    this.context.fillText(shown, this.isRtl ? WIDTH - from : from, y);
  }

  widthOf(text: string, size: number, isStrong: boolean): number {
    this.context.font = `${isStrong ? 600 : 400} ${size}px Vazirmatn, sans-serif`;
    return this.context.measureText(text).width;
  }

  box(
    from: number,
    y: number,
    width: number,
    height: number,
    { fill, rule, radius = 0 }: { fill: string; rule?: string; radius?: number },
  ): void {
    const { context } = this;
    context.beginPath();
    context.roundRect(this.isRtl ? WIDTH - from - width : from, y, width, height, radius);
    context.fillStyle = fill;
    context.fill();
    if (rule === undefined) return;
    context.strokeStyle = rule;
    context.stroke();
  }

  /** The sign of a status, 14 pixels high and wide; a direction in it follows the reading. */
  sign(status: ItemStatus, from: number, y: number): void {
    const { context } = this;
    const size = 14;
    context.save();
    context.translate(this.isRtl ? WIDTH - from : from, y);
    context.scale((this.isRtl ? -1 : 1) * (size / 16), size / 16);
    // Only what means a direction is turned: a check never is.
    if (this.isRtl && STATUS_ICON[status] !== 'send') {
      context.translate(16, 0);
      context.scale(-1, 1);
    }
    context.strokeStyle = TONES[STATUS_TONE[status]][1];
    context.lineWidth = 1.6;
    [context.lineCap, context.lineJoin] = ['round', 'round'];
    context.stroke(new Path2D(pathOf(STATUS_ICON[status])));
    context.restore();
  }

  private cut(text: string, most: number | undefined, size: number, isStrong: boolean): string {
    if (this.widthOf(text, size, isStrong) <= (most ?? Number.POSITIVE_INFINITY)) return text;
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.widthOf(`${text.slice(0, middle)}…`, size, isStrong) <= (most ?? 0)) low = middle;
      else high = middle - 1;
    }
    return `${text
      .slice(0, low)
      .replace(/[\uD800-\uDBFF]$/u, '')
      .trimEnd()}…`;
  }
}
