import {h} from 'hastscript';
import {formatDay} from '../../layout/format.ts';
import type {Renderer} from '../state.ts';

/** A date, shown in words. */
export const time: Renderer = (element, state) => {
  const value = element.attributes['datetime'] ?? '';
  return value === '' ? state.all(element) : h('time.date', {dateTime: value}, formatDay(value));
};
