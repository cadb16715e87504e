/** Whether this page may have files of its own at all; whether they work is only known when they are opened. */
export function isSupported(): boolean {
  return typeof Worker !== 'undefined' && 'storage' in navigator && 'getDirectory' in navigator.storage
}
