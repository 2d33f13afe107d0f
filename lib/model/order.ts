/** What a hotkey or a menu asks of the popup or the side panel, which may have to open first. */
export type Order = 'read' | 'copyAll' | 'nextDoubt';
