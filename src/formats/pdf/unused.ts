/** Stands in for the parts of jsPDF that the commitment does not use: see the aliases in vite.config.ts. */
export default {}
