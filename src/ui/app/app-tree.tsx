import { type ReactNode, StrictMode } from 'react'
import type { StartWords } from '#i18n/words.ts'
import type { Platform } from '#state/platform.ts'
import type { Services } from '#state/services.ts'
import { AppBoundary } from './app-boundary.tsx'
import { App } from './app.tsx'
import { PlatformContext } from '#ui/platform-context.ts'
import { ServicesContext } from '#ui/services-context.ts'

interface Props {
  readonly services: Services
  readonly platform: Platform
  readonly words: StartWords
  /** Puts the router around what it is given. */
  readonly router: (children: ReactNode) => ReactNode
  readonly children: ReactNode
}

/** All that stands around the screens, the same in the browser and in the page that the build draws beforehand. */
export function AppTree({ services, platform, words, router, children }: Props) {
  return (
    <StrictMode>
      <ServicesContext value={services}>
        <PlatformContext value={platform}>
          <AppBoundary words={words}>{router(<App initialWords={words}>{children}</App>)}</AppBoundary>
        </PlatformContext>
      </ServicesContext>
    </StrictMode>
  )
}
