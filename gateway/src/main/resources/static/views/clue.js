export function title() { return 'clue'; }
export function show() { return null; }
