/** The scheme all of the window's own files are served under. */
export const scheme = 'app'
/** The window's one address. */
export const appUrl = `${scheme}://offramp/index.html`
