// One line that tells what has just been done; screens and voices read it alike.

import { fill } from './dom.js';

/** @param take whether the reader is led there, because what he was at is gone */
export function say(text, take = true) {
  const place = document.getElementById('said');
  fill(place, text);
  place.hidden = !text;
  if (text && take) {
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }
}
