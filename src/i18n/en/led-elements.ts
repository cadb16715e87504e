import type { ElementsWords } from '#i18n/method-words.ts'
import { elements } from './elements.ts'

/** The elements with what helps to lead them. */
export const ledElements: ElementsWords = {
  mission: {
    ...elements.mission,
    stanceQuestion: 'Can we all support this sentence?',
    stanceHow:
      'Read the sentence aloud, then go round and ask for each stance without debate. Record reservations and objections in the words of those who hold them. Only then ask what would have to change in the sentence.',
    purpose:
      'It ends with one sentence in which every organisation recognises itself, and a frame that says what is not part of it. Lay pictures and terms side by side first, then word: polishing too early means arguing about words instead of the matter.',
    pitfalls: [
      'The sentence says what we do and leaves out what changes for whom.',
      'Everyone nods at a word and means something different. Ask: ‘What does that mean where you work?’',
      'What is not included stays unsaid and comes back later as a dispute.',
      'Whoever gives the money also holds the pen. Better let another organisation write.',
    ],
  },
  impact: {
    ...elements.impact,
    stanceQuestion: 'Can we all work towards this goal?',
    stanceHow:
      'Read out the impact goal and the shakiest assumption. Go round and ask whether each organisation is willing to be measured by it. Take objections up: they often show which assumption is still missing.',
    purpose:
      'The room lays open how its contributions are meant to become change, and makes its assumptions testable. Think from the end: first the impact, then the way there, our own offers last.',
    pitfalls: [
      'Starting with our own offers: the chain then only justifies what exists already.',
      'An outcome begins with ‘We’. The subject is always the target group.',
      'Links without a ‘because’: the weakest one needs an assumption most.',
      'Too many indicators: five shared ones are enough, each with someone in charge and a date.',
      'One organisation appears nowhere in the chain. Raise it now, not when it comes to roles.',
    ],
  },
  expectations: {
    ...elements.expectations,
    stanceQuestion: 'Can we make each other this promise?',
    stanceHow:
      'Read the promise aloud and leave a moment of silence. Go round; nobody has to explain why they support it. Those with something confidential in mind may state a reservation without details.',
    purpose:
      'What goes unsaid becomes sayable: what drives each organisation, what it needs, what worries it, what it takes for granted. First everyone writes alone, then everyone listens. Those who said something decide whether it leaves the room.',
    pitfalls: [
      'The room negotiates before everyone has been heard. First say, then paraphrase, then clarify.',
      'Positions are left standing. Ask: ‘What is that important for?’',
      'A no is taken as a disturbance. It is a contribution and only needs a consequence: let go, negotiate, or note an open question.',
      'Those who receive money from others hold back. So write in silence and reveal everything at once.',
      'Something confidential slips into the document. Ask aloud before each release.',
    ],
  },
  roles: {
    ...elements.roles,
    stanceQuestion: 'Can we all take on our role as it stands?',
    stanceHow:
      'Let each organisation read its contributions and its column of the matrix once more, then go round. Record what a body still has to approve, with the body and the date.',
    purpose:
      'Goodwill turns into commitments: who brings what, who does what, who answers for a result. Each organisation fills its own column in silence first. Where the pictures differ, talking pays off.',
    pitfalls: [
      'Two As in one row: in the end nobody answers for it.',
      'One organisation holds most of the As. Ask whether it wants to and can.',
      'One organisation is only ever informed. That makes it an audience.',
      '‘We support this’ is not yet a contribution. Ask for kind, amount and period.',
      'Coordination is done on the side. It needs time and money too.',
    ],
  },
  working: {
    ...elements.working,
    stanceQuestion: 'Can we all work together this way?',
    stanceHow:
      'Try the rules on a case: ‘Tomorrow a grant falls through – who does what?’ Then read the sentence aloud and go round for the stances. Change what sticks at once or note it as an open question.',
    purpose:
      'The room gives itself as little structure as possible and as much as needed: who meets when, who decides what, what applies if there is no agreement. Work on real cases, not on organisation charts.',
    pitfalls: [
      'A group meets regularly but is not allowed to decide anything.',
      'The rule is there, but what applies without agreement is missing.',
      'Data, money and logos are put off because they are dry. That is exactly where disputes start later.',
      'A first step has no name or no date.',
      'Everyone wants a review, but nobody has a date in the calendar.',
    ],
  },
  conflict: {
    ...elements.conflict,
    stanceQuestion: 'Will we keep to this, even when things get difficult?',
    stanceHow:
      'Read the sentence aloud and leave a moment of silence. Go round, the largest organisation last. Address hesitation: what would it take for this to hold when it matters?',
    purpose:
      'While everyone is on good terms, it is easiest to agree what applies in a dispute. The room imagines failure, takes precautions and settles who raises what, when and with whom.',
    pitfalls: [
      '‘That will not happen to us.’ Then ask about experiences from earlier partnerships.',
      'The silent phase is skipped: only the loud are heard.',
      'Whoever leads speaks first, and nobody contradicts any more.',
      'The only trusted contact belongs to the funder. Look for someone outside the dependencies.',
      'It is about people instead of processes. Glasl’s stages describe a situation, never a person.',
    ],
  },
}
