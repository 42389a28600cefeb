/** The two IPC channels: calls of the window, and events to it. */
export const callChannel = 'offramp:call'
export const eventChannel = 'offramp:event'
