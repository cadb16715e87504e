import { useFormats } from '#ui/words-context.ts'
import { ArticlePage } from './article-page.tsx'
import { linkOf, operatorOf } from './operator.ts'
import { Part, Parts } from './parts.tsx'
import { useHelpWords } from './use-help-words.ts'

/** The day on which the statement was last held against what is checked. */
const reviewed = '2026-11-28'

const arbitration = 'https://www.schlichtungsstelle-bgg.de'

/** The statement of accessibility that German public bodies owe (§ 12b BGG). */
export function AccessibilityPage() {
  const { accessibility: said } = useHelpWords()
  const formats = useFormats()
  return (
    <ArticlePage title={said.title} intro={said.intro}>
      <Parts parts={[said.status, said.method, said.notDone, said.barriers]} />
      <Contact />
      <Part part={said.enforcement} />
      <p>
        <a href={arbitration} rel="noreferrer">
          {said.enforcement.link} ({said.enforcement.address})
        </a>
      </p>
      <p>{said.made(formats.day(reviewed))}</p>
    </ArticlePage>
  )
}

function Contact() {
  const { accessibility: said } = useHelpWords()
  const { name, contact } = operatorOf(document)
  const link = linkOf(contact)
  return (
    <section>
      <h2>{said.contact.title}</h2>
      {contact === '' ? (
        <p>{said.contact.missing}</p>
      ) : (
        <>
          <p>{said.contact.text}</p>
          <address>
            {name} {link === null ? contact : <a href={link}>{contact}</a>}
          </address>
        </>
      )}
    </section>
  )
}
