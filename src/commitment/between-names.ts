/** What parts names in a row: with a comma inside a name ('Chamber of Commerce, Trade and Industry') one more would make two of it. */
export function betweenNames(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? '; ' : ', '
}

/** Names in a row, each to be told from the next. */
export function namesInARow(names: readonly string[]): string {
  return names.join(betweenNames(names))
}
