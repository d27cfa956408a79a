// What is dragged within the calendar: the key of an item, under a type of our own, so that a dropped file or text is
// never taken for one.
const TYPE = 'application/x-hamseda-item';

export function carry(event: DragEvent, key: string): void {
  event.dataTransfer?.setData(TYPE, key);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

export const isCarrying = (event: DragEvent): boolean => event.dataTransfer?.types.includes(TYPE) ?? false;

/** The key of what is dropped; null = it is none of ours. */
export const dropped = (event: DragEvent): string | null => event.dataTransfer?.getData(TYPE) || null;

/** What a place needs to be dropped on. */
export const dropPlace = (onKey: (key: string) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (!isCarrying(event)) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.dataset.over = 'true';
  },
  onDragLeave: (event: DragEvent) => {
    if (event.currentTarget instanceof HTMLElement) delete event.currentTarget.dataset.over;
  },
  onDrop: (event: DragEvent) => {
    if (event.currentTarget instanceof HTMLElement) delete event.currentTarget.dataset.over;
    const key = dropped(event);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    onKey(key);
  },
});
