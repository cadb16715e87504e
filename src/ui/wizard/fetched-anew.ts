let lacksPart = false
// Vite tells so when a part of the app could not be fetched: no network, or a host that has a newer version by now.
window.addEventListener('vite:preloadError', () => {
  lacksPart = true
})

/** Tries again what broke. A browser remembers which part it could not fetch: only the page loaded anew asks for it again. */
export function fetchedAnew(retry: () => void): void {
  if (lacksPart) location.reload()
  else retry()
}
