import { languages } from '#i18n/languages.ts'
import { Button } from '#ui/kit/button.tsx'
import { Menu } from '#ui/kit/menu.tsx'
import { useServices, useSettings } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'

/** The languages of the screen, each in its own words. */
export function LanguageMenu() {
  const { common } = useStartWords()
  const { settings } = useServices()
  const language = useSettings((known) => known.language)
  return (
    <Menu
      label={common.language}
      button={(opener) => (
        <Button look="bare" iconAfter="open" {...opener}>
          <span className="visually-hidden">{common.language}: </span>
          {Object.entries(languages).find(([id]) => id === language)?.[1].name ?? language}
        </Button>
      )}
      items={Object.entries(languages).map(([id, { name }]) => ({
        id,
        label: name,
        language: id,
        current: id === language,
        onChoose: () => settings.setState({ language: id }),
      }))}
    />
  )
}
