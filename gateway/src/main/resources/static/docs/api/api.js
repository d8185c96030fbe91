// Reads the joined OpenAPI description: paths, parameters, bodies, answers.

import { fill, h } from '../../lib/dom.js';
import { get, Trouble } from '../../lib/api.js';
import { notice, state } from '../../lib/panel.js';
import { table } from '../../lib/table.js';
import { has, t, tag } from '../../lib/words.js';
import * as signIn from '../../views/sign-in.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const DEEP = 4;
const main = document.getElementById('main');

document.documentElement.lang = tag;
document.title = t('api.title');
fill(document.getElementById('top'), h('div', { class: 'bar' },
  h('a', { class: 'brand', href: '/' }, t('title')),
  h('div', { class: 'who' }, h('a', { href: '/' }, t('api.home')), h('a', { href: '/api/openapi' }, t('api.raw')))));

function operations(whole) {
  return Object.entries(whole.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path, method, shared: item.parameters ?? [], ...item[method],
    })));
}

function page(whole) {
  const all = operations(whole);
  const lists = h('div');
  const draw = (wanted) => fill(lists, group(all.filter((each) => matches(each, wanted)), whole));
  draw('');
  return [
    h('h1', null, t('api.title')),
    h('p', { class: 'lead' }, t('api.lead')),
    (whole['x-unavailable'] ?? []).map((service) =>
      notice(t('api.unavailable', { service: nameOf(service) }))),
    h('form', { class: 'filters', role: 'search', onsubmit: (event) => event.preventDefault() },
      h('label', null, t('api.search'),
        h('input', { type: 'search', size: 40, oninput: (event) => draw(event.target.value.trim().toLowerCase()) }))),
    lists,
  ];
}

function matches(operation, wanted) {
  return !wanted || [operation.path, operation.summary, operation.description, operation.operationId]
    .some((text) => text?.toLowerCase().includes(wanted));
}

function group(all, whole) {
  const services = [...new Set(all.map((each) => each['x-service']))];
  if (services.length === 0) return h('p', { class: 'state empty' }, t('state.empty'));
  return services.map((service) => [
    h('h2', null, nameOf(service)),
    all.filter((each) => each['x-service'] === service).map((each) => entry(each, whole)),
  ]);
}

function nameOf(service) {
  return has(`service.${service}`) ? t(`service.${service}`) : service;
}

function entry(operation, whole) {
  const details = h('details', { class: 'operation' },
    h('summary', null, h('span', { class: 'method' }, operation.method.toUpperCase()),
      h('code', null, operation.path), h('span', { class: 'quiet' }, operation.summary ?? '')));
  // Most are never opened; what is inside is made when it is.
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(inside(operation, whole));
  });
  return details;
}

function inside(operation, whole) {
  const parameters = [...operation.shared, ...(operation.parameters ?? [])].map((each) => resolved(each, whole));
  const body = resolved(operation.requestBody, whole)?.content;
  return h('div', null,
    operation.description ? h('p', null, operation.description) : null,
    parameters.length ? [h('h3', null, t('api.parameters')), parameterTable(parameters, whole)] : null,
    body ? [h('h3', null, t('api.body')), contents(body, whole)] : null,
    h('h3', null, t('api.answers')),
    Object.entries(operation.responses ?? {}).map(([status, answer]) => {
      const said = resolved(answer, whole);
      return h('div', null, h('p', null, h('strong', null, status), ' ', said.description ?? ''),
        said.content ? contents(said.content, whole) : null);
    }));
}

function parameterTable(parameters, whole) {
  return table(t('api.parameters'), [
    { head: t('api.name'), cell: (row) => [h('code', null, row.name), row.required ? h('span', { class: 'quiet' }, ' ', t('api.required')) : null] },
    { head: t('api.in'), cell: (row) => row.in },
    { head: t('api.type'), cell: (row) => h('code', null, kind(resolved(row.schema, whole) ?? {}, row.schema)) },
    { head: t('api.meaning'), class: 'wrap', cell: (row) => row.description ?? '' },
  ], parameters, { rowHeads: true });
}

function contents(content, whole) {
  return Object.entries(content).map(([type, { schema }]) => [
    h('p', { class: 'quiet' }, type),
    schema ? h('pre', null, shape(schema, whole, 0, []).join('\n')) : null,
  ]);
}

/** A schema as an indented list of its members, one line each. */
function shape(schema, whole, depth, seen) {
  const indent = '  '.repeat(depth);
  const reference = schema.$ref;
  if (reference && seen.includes(reference)) return [`${indent}… ${last(reference)}`];
  const real = resolved(schema, whole) ?? {};
  const within = reference ? [...seen, reference] : seen;
  if (real.items) return [`${indent}[`, ...shape(real.items, whole, depth + 1, within), `${indent}]`];
  const parts = real.oneOf ?? real.anyOf ?? real.allOf;
  if (parts) return parts.flatMap((each) => shape(each, whole, depth, within));
  if (!real.properties) return [`${indent}${kind(real, schema)}`];
  if (depth >= DEEP) return [`${indent}{ … }`];
  return Object.entries(real.properties).flatMap(([name, property]) => {
    const mark = real.required?.includes(name) ? ' *' : '';
    const inner = resolved(property, whole) ?? {};
    return inner.properties || inner.items
      ? [`${indent}${name}${mark}:`, ...shape(property, whole, depth + 1, within)]
      : [`${indent}${name}${mark}: ${kind(inner, property)}${inner.description ? `   — ${inner.description}` : ''}`];
  });
}

function kind(schema, reference) {
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type;
  const format = schema.format ? ` (${schema.format})` : '';
  const choice = schema.enum ? `: ${schema.enum.join(', ')}` : '';
  return `${type ?? (reference?.$ref ? last(reference.$ref) : 'any')}${format}${choice}`;
}

function last(reference) {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function resolved(node, whole) {
  if (!node?.$ref) return node;
  return node.$ref.slice(2).split('/').reduce((at, part) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], whole);
}

try {
  fill(main, page(await get('/api/openapi')));
} catch (trouble) {
  fill(main, trouble instanceof Trouble && trouble.kind === 'signed-out'
    ? signIn.show(false) : state(trouble.kind ?? 'failed', trouble.problem));
  if (!(trouble instanceof Trouble)) console.error(trouble);
}
