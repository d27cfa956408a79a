// A month drawn on a canvas: 1,600 x 1,200 pixels, white, as it would be printed.
import { t } from '@/components/app/language';
import { formatDayNumber, formatTime, formatWeekday, isoDay } from '@/utils/calendar/format';
import type { Language } from '@/utils/schema/parts';
import type { CalendarDay, CalendarSpan } from '@/utils/services/contract';
import { pageCalendar, twinOf } from './state';

const WIDTH = 1_600;
const HEIGHT = 1_200;
const MARGIN = 40;
const HEAD = 110;
const LINE = 22;
const INK = '#15191c';
const SOFT = '#5f6870';
const RULE = '#cfd5d9';
const REST = '#f1f3f4';
const DANGER = '#b3261e';

/** A PNG; rejects where the browser gives no canvas. */
export async function drawMonth(span: CalendarSpan, title: string, language: Language): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const isRtl = language === 'fa';
  pen.direction = isRtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const weeks = Math.ceil(span.days.length / 7);
  const [width, height] = [(WIDTH - 2 * MARGIN) / 7, (HEIGHT - HEAD - MARGIN) / weeks];
  /** The near edge of a column: text begins there, whichever way it runs. */
  const near = (column: number) => (isRtl ? WIDTH - MARGIN - column * width : MARGIN + column * width);
  write(pen, title, near(0), 56, { size: 32, color: INK, isStrong: true });
  for (const [index, day] of span.days.entries()) {
    const [column, row] = [index % 7, Math.floor(index / 7)];
    const [x, y] = [near(column), HEAD + row * height];
    const left = isRtl ? x - width : x;
    if (row === 0)
      write(pen, formatWeekday(isoDay(day.day), language), inset(x, 8, isRtl), HEAD - 10, { color: SOFT });
    if (day.isClosed) {
      pen.fillStyle = REST;
      pen.fillRect(left, y, width, height);
    }
    pen.strokeStyle = RULE;
    pen.strokeRect(left, y, width, height);
    pen.save();
    pen.beginPath();
    pen.rect(left, y, width, height);
    pen.clip();
    drawDay(pen, day, { x, y, width, height, isRtl, language });
    pen.restore();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  isRtl: boolean;
  language: Language;
}

function drawDay(pen: CanvasRenderingContext2D, day: CalendarDay, place: Place): void {
  const { x, y, width, height, isRtl, language } = place;
  const date = isoDay(day.day);
  const calendar = pageCalendar();
  const at = inset(x, 8, isRtl);
  write(pen, formatDayNumber(date, language, calendar), at, y + 24, {
    size: 18,
    color: day.isClosed ? DANGER : INK,
    isStrong: true,
  });
  write(pen, formatDayNumber(date, language, twinOf(calendar)), inset(x, width - 30, isRtl), y + 22, {
    color: SOFT,
  });
  const room = Math.floor((height - 36) / LINE);
  const lines = [
    ...day.occasions.slice(0, 1).map(({ title }) => ({ text: title, color: SOFT })),
    ...day.items.map(({ item, time }) => ({
      text: [time && formatTime(time, language), item.title].filter(Boolean).join(' '),
      color: INK,
    })),
  ];
  const shown = lines.length > room ? lines.slice(0, room - 1) : lines;
  for (const [index, { text, color }] of shown.entries())
    write(pen, text, at, y + 48 + index * LINE, { color });
  if (shown.length < lines.length) {
    const more = t('calendar.more', { n: lines.length - shown.length });
    write(pen, more, at, y + 48 + shown.length * LINE, { color: SOFT });
  }
}

const inset = (x: number, by: number, isRtl: boolean): number => (isRtl ? x - by : x + by);

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { size = 14, color, isStrong = false }: { size?: number; color: string; isStrong?: boolean },
): void {
  pen.font = `${isStrong ? 600 : 400} ${size}px Vazirmatn, sans-serif`;
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}
