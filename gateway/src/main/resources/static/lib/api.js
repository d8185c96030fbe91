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

const KINDS = { 401: 'signed-out', 403: 'forbidden', 404: 'missing', 412: 'changed', 429: 'too-many',
  502: 'down', 503: 'down', 504: 'down' };
let token = null;

export async function get(path) {
  return (await ask(path, { method: 'GET' })).json();
}

/** What stands at a path, with the revision the reader has now seen. */
export async function read(path) {
  const answer = await ask(path, { method: 'GET' });
  return { body: await answer.json(), etag: answer.headers.get('ETag') };
}

/** @param options key: of a creation, the same through every retry; etag: of what the caller has seen */
export async function post(path, body, options = {}) {
  const headers = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.key) headers['Idempotency-Key'] = options.key;
  if (options.etag) headers['If-Match'] = options.etag;
  const answer = await ask(path, {
    method: 'POST', headers, body: body === undefined ? undefined : JSON.stringify(body),
  });
  return answer.status === 204 ? null : answer.json();
}

/** A word for one creation. Not `randomUUID`, which a page without TLS has not. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `form-${Array.from(bytes, (each) => each.toString(16).padStart(2, '0')).join('')}`;
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
