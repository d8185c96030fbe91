export function title() { return 'runs'; }
export function show() { return null; }
