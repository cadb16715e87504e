/** For the `lang` attribute of what the room has typed: the language of its document where the screen speaks another one. */
export function besideLanguage(language: string, locale: string): string | undefined {
  return locale.startsWith(language) ? undefined : language
}
