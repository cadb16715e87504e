import type { HelpWords } from '#i18n/help-words.ts'

export const reading: HelpWords['reading'] = {
  title: 'Reading and reviewing the commitment',
  intro:
    'This page is for everyone who is asked to sign or approve the paper, even if they were not at the workshop. Twenty minutes will do.',
  print: 'Print',
  parts: [
    {
      title: 'What this paper is',
      text: [
        'It records what organisations want together and who contributes what. It is not a contract and founds no company. Only what is expressly marked so is legally binding. Where money or liability is concerned, a separate contract is usually needed.',
      ],
    },
    {
      title: 'Read in this order',
      text: [],
      points: [
        '‘At a glance’: what is it about, who takes part, what was decided?',
        'The framed sentences: these are the decisions. Below each stands who agreed, and how.',
        'Your own name: everywhere your organisation appears, in contributions, tasks and first steps.',
        'The reservations: they stand in the words of those who have them and count just as much.',
        'The open questions: who brings an answer by when?',
        'Validity and signatures last.',
      ],
    },
    {
      title: 'Look out for this',
      text: [],
      points: [
        'Can we really make our contribution in this amount and period?',
        'Is there an A with our name that we cannot answer for?',
        'Is our reservation written down the way we meant it?',
        'Are we named correctly: name, legal form, who signs, which body must approve?',
        'Is there anything in it that should not leave the room?',
        'Are end, review and exit settled in a way we can live with?',
      ],
    },
    {
      title: 'What the signs mean',
      text: [],
      points: [
        'Full disc: supports. Half disc: supports on one condition. Empty circle: stands aside. With a cross: not yet. With hands: subject to approval. Dashed: absent, or no stance yet.',
        'In the matrix: A answers for the result, R carries it out, C is asked beforehand, I is told afterwards.',
        'Every organisation has a colour, a shape and initials. It can be told apart in black and white, too.',
        '‘still missing’ means: here is a gap that everyone should see.',
      ],
    },
    {
      title: 'Draft, edition, fingerprint',
      text: [
        'A draft bears that word on its title. Number and date of the edition stand at the foot of every page, with a short fingerprint. Two printouts with the same fingerprint say the same.',
      ],
    },
    {
      title: 'Filling in and sending back',
      text: [
        'A ‘PDF for review’ has fields at its end: for your name, for where your organisation stands on each decision, and for remarks on each clause. There are three ways, and none needs an account.',
      ],
      points: [
        'In a PDF program: fill in the fields, save, send the file back. Do not print or scan it, or no fields come back.',
        'In Wirkbund: ‘Open a file’ on the start page, choose the PDF, read and remark passage by passage. Then ‘Save the review as a file’, and send that file back.',
        'On paper: the last pages can be filled in by hand too.',
        'If you change your mind, send the file again; the later one takes the place of the earlier. In the PDF, write name and organisation the same way.',
        'A review gets into the commitment only if whoever facilitates takes it over. They can send back, as a PDF, what became of each remark.',
      ],
    },
    {
      title: 'If something is wrong',
      text: [
        'Name the place by its number and write what it should say. Send that to the facilitator, who is named in annex A. Every change makes a new edition. What has been signed holds only for the edition that bears the signature.',
      ],
    },
  ],
}
