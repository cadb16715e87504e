/** Stands in for the parts of jsPDF that the commitment does not use: see the aliases in vite.config.ts. */
export default {}

/** jsPDF asks fast-png for this by name; only pictures in PNG would call it. */
export function decode(): never {
  throw new Error('The document holds no PNG')
}
