interface HyphenLanguage {
  readonly hyphenateSync: (
    text: string,
    options?: {
      readonly hyphenChar?: string
      readonly minWordLength?: number
      readonly exceptions?: readonly string[]
    },
  ) => string
}

declare module 'hyphen/de-1996/index.js' {
  const german: HyphenLanguage
  export default german
}

declare module 'hyphen/en-gb/index.js' {
  const british: HyphenLanguage
  export default british
}
