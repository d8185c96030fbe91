// Asks the gateway. The session is a cookie no script can read; commands carry the page's token.

import { tag } from './words.js';

/** What went wrong, in one of a few kinds the page has words for. */
export class Trouble extends Error {
  constructor(kind, problem) {
    super(problem?.detail ?? kind);
    this.kind = kind;
    this.problem = problem;
  }
}

const KINDS = { 401: 'signed-out', 403: 'forbidden', 404: 'missing', 429: 'too-many',
  502: 'down', 503: 'down', 504: 'down' };
let token = null;

export async function get(path) {
  return (await ask(path, { method: 'GET' })).json();
}

export async function post(path, body) {
  const answer = await ask(path, {
    method: 'POST',
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
  });
  return answer.status === 204 ? null : answer.json();
}

export async function me() {
  const mine = await get('/api/me');
  token = mine.csrf;
  return mine;
}

async function ask(path, request) {
  const headers = { Accept: 'application/json', 'Accept-Language': tag, ...request.headers };
  if (request.method === 'POST' && token) headers[token.header] = token.token;
  let answer;
  try {
    answer = await fetch(path, { ...request, headers, credentials: 'same-origin' });
  } catch {
    throw new Trouble('offline');
  }
  if (answer.ok) return answer;
  let problem = null;
  try {
    problem = await answer.json();
  } catch {
    // Not every refusal has a document; the status says enough.
  }
  throw new Trouble(KINDS[answer.status] ?? 'failed', problem);
}

/** A path with the parameters that have a value. */
export function address(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path;
}
