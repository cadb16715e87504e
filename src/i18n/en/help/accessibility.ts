import type { HelpWords } from '#i18n/help-words.ts'

export const accessibility: HelpWords['accessibility'] = {
  title: 'Accessibility statement',
  intro:
    'This statement covers the web application Wirkbund and the documents it makes. It follows the German law (section 12b BGG and BITV 2.0), which refers to EN 301 549 and WCAG. The aim is level AA of WCAG 2.2.',
  made: (day: string) => `Written and last reviewed on ${day}.`,
  status: {
    title: 'How far the requirements are met',
    text: [
      'The application partly conforms to the requirements. ‘Partly’, because important checks are still to come and the parts named below are not accessible or only in a limited way.',
    ],
  },
  method: {
    title: 'How it was checked',
    text: ['Self-assessment by the developers. These checks run in Chromium with every change:'],
    points: [
      'the checking tool axe on every screen, with content and empty, in German and English, in the bright and the dark room',
      'the path from the empty start page to the saved PDF by keyboard alone, and that the focus is visible',
      'the size of every target, text spacing, contrast, reading at a width of 320 pixels, and every control at 200 and 400 per cent',
      'names, roles and table headers in the browser’s accessibility tree for board, matrix, impact chain, stances and commitment',
      'for all who ask their device for more contrast: every word on all screens with at least 7:1',
      'with forced colours, a frame around whatever is chosen, and the form of every sign',
      'announcements of moving, undoing and saving: each once, without interrupting',
    ],
  },
  notDone: {
    title: 'What was not checked',
    text: ['So that nobody assumes more than was done:'],
    points: [
      'the screen reader Orca (on Linux) gone through four times only, in parts; NVDA, JAWS, VoiceOver and TalkBack not',
      'no trial with people with disabilities',
      'no review by an independent body, no BIK BITV test',
      'Firefox (ESR 140) and the engine of Safari (WebKit on Linux) gone through once only, Safari itself not',
      'no check with speech input or a screen magnifier',
      'no check of the PDF with PAC or a program that reads it aloud',
    ],
  },
  barriers: {
    title: 'What is not accessible yet',
    text: [],
    points: [
      'Much enlarged, and on phones, everything stands in one column and can be used; the large matrix then has to be scrolled sideways.',
      'While the open questions or the tour lie over the sheet, a control beneath them may be covered. Escape closes them from anywhere.',
      'In Safari on a Mac, Tab passes over buttons and links; with the Option key held it reaches everything.',
      'Names in Arabic and Hebrew script are missing in the PDF. Word, web page and Markdown hold them.',
      'The lines of the impact chain are a picture. What a card is connected to also stands as text on the card.',
      'The projector window is for looking at and has no controls. Everything on it also stands in the facilitator’s window.',
      'The PDF has headings, tables, reading order and language as structure. Those who work better with text get the same as Word, web page or Markdown.',
      'There are no explanations in easy-to-read language or in German Sign Language yet.',
      'The application does not check whether what people write into a workshop is easy to understand.',
    ],
  },
  contact: {
    title: 'Reporting barriers',
    text: 'Please send barriers, questions and remarks to those who offer Wirkbund here:',
    missing:
      'Those who offer Wirkbund here have not entered a contact yet. The operating instructions say how to do so.',
  },
  enforcement: {
    title: 'Arbitration',
    text: [
      'If a German federal public body does not answer satisfactorily, you can turn to the arbitration board under section 16 BGG. The procedure is free of charge and needs no lawyer. States and municipalities have boards of their own.',
    ],
    link: 'Arbitration board under the German Act on Equal Opportunities for Persons with Disabilities',
    address: 'www.schlichtungsstelle-bgg.de',
  },
}
