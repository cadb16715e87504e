import { lazy, Suspense, useLayoutEffect } from 'react'
import { Navigate, Outlet, Route, Routes } from 'react-router'
import { AllWords } from '#ui/language/all-words.tsx'
import { LibraryPage } from '#ui/library/library-page.tsx'
import { TourHost } from '#ui/tour/tour-host.tsx'
import { paths } from './paths.ts'

const WorkshopFrame = lazy(async () => ({
  default: (await import('#ui/wizard/frame/workshop-frame.tsx')).WorkshopFrame,
}))
const StepRoute = lazy(async () => ({ default: (await import('./step-route.tsx')).StepRoute }))
const SetupRoute = lazy(async () => ({ default: (await import('./setup-route.tsx')).SetupRoute }))
const ToFirstStep = lazy(async () => ({ default: (await import('./to-first-step.tsx')).ToFirstStep }))
const CommitmentPage = lazy(async () => ({
  default: (await import('#ui/commitment/commitment-page.tsx')).CommitmentPage,
}))

const ReviewsPage = lazy(async () => ({ default: (await import('#ui/review/returned/reviews-page.tsx')).ReviewsPage }))
const ProjectorPage = lazy(async () => ({ default: (await import('#ui/projector/projector-page.tsx')).ProjectorPage }))
const BreakPage = lazy(async () => ({ default: (await import('#ui/wizard/break-page.tsx')).BreakPage }))
const RecapPage = lazy(async () => ({ default: (await import('#ui/wizard/recap-page.tsx')).RecapPage }))
const HelpPage = lazy(async () => ({ default: (await import('#ui/help/help-page.tsx')).HelpPage }))
const GuidePage = lazy(async () => ({ default: (await import('#ui/help/guide-page.tsx')).GuidePage }))
const ReadingPage = lazy(async () => ({ default: (await import('#ui/help/reading-page.tsx')).ReadingPage }))
const AccessibilityPage = lazy(async () => ({
  default: (await import('#ui/help/accessibility-page.tsx')).AccessibilityPage,
}))

/** Every screen of the app. Steps have no route of their own: the method table is the list. */
export function AppRoutes({ onShown }: { onShown?: () => void }) {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route index element={<LibraryPage />} />
        <Route
          element={
            <AllWords>
              <Outlet />
            </AllWords>
          }
        >
          <Route path="help" element={<HelpPage />} />
          <Route path="help/guide" element={<GuidePage />} />
          <Route path="help/reading" element={<ReadingPage />} />
          <Route path="accessibility" element={<AccessibilityPage />} />
          <Route path="w/:workshop/projector" element={<ProjectorPage />} />
          <Route path="w/:workshop" element={<WorkshopFrame />}>
            <Route index element={<ToFirstStep />} />
            <Route path="setup/:step" element={<SetupRoute />} />
            <Route path="commitment" element={<CommitmentPage />} />
            <Route path="reviews" element={<ReviewsPage />} />
            <Route path="recap" element={<RecapPage />} />
            <Route path="break" element={<BreakPage />} />
            <Route path=":element" element={<ToFirstStep />} />
            <Route path=":element/:step" element={<StepRoute />} />
          </Route>
        </Route>
        <Route path="*" element={<Navigate to={paths.library()} replace />} />
      </Routes>
      <TourHost />
      <Shown tell={onShown} />
    </Suspense>
  )
}

/** Tells that the first screen stands, and its controls answer. */
function Shown({ tell }: { tell: (() => void) | undefined }) {
  useLayoutEffect(() => tell?.(), [tell])
  return null
}
