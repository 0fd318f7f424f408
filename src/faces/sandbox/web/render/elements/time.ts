import {h} from 'hastscript';
import type {Renderer} from '../state.ts';

/** A date, shown in words. */
export const time: Renderer = (element, state) => {
  const value = element.attributes['datetime'] ?? '';
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return state.all(element);
  const words = date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC'
  });
  return h('time.date', {dateTime: value}, words);
};
