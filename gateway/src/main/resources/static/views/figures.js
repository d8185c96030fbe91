export function title() { return 'figures'; }
export function show() { return null; }
