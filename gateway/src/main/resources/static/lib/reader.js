// Who reads the page, and what day it is in law; kept in memory only.

let current = null;

export function setReader(reader) {
  current = reader;
}

export function reader() {
  return current;
}

/** Whether the reader has one of the roles. */
export function isAny(roles) {
  return roles.some((role) => current?.roles.includes(role));
}

/** The law's day, `2020-03-02`. */
export function today() {
  return current?.lawTime.today ?? '';
}
