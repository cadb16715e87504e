import type { ElementsWords } from '#i18n/method-words.ts'
import { elements } from './elements.ts'

/** The elements with what helps to lead them. */
export const ledElements: ElementsWords = {
  mission: {
    ...elements.mission,
    stanceQuestion: 'Können wir alle diesen Satz mittragen?',
    stanceHow:
      'Den Satz laut vorlesen, dann reihum um eine Haltung bitten, ohne Gegenrede. Vorbehalte und Einwände in den Worten derer festhalten, die sie haben. Erst danach fragen, was sich am Satz ändern müsste.',
    purpose:
      'Am Ende stehen ein Satz, in dem sich alle Organisationen wiederfinden, und ein Rahmen, der sagt, was nicht dazugehört. Erst Bilder und Begriffe nebeneinanderlegen, dann formulieren: Wer zu früh am Satz feilt, streitet über Wörter statt über die Sache.',
    pitfalls: [
      'Der Satz sagt, was wir tun, und verschweigt, was sich für wen ändert.',
      'Alle nicken bei einem Wort und meinen Verschiedenes. Nachfragen: „Was heißt das bei Ihnen?“',
      'Was nicht dazugehört, bleibt ungesagt und kommt später als Streit zurück.',
      'Wer das Geld gibt, führt auch die Feder. Besser eine andere Organisation schreiben lassen.',
    ],
  },
  impact: {
    ...elements.impact,
    stanceQuestion: 'Können wir alle auf dieses Ziel hinarbeiten?',
    stanceHow:
      'Das Wirkungsziel und die wackligste Annahme vorlesen. Reihum fragen, ob sich jede Organisation daran messen lassen will. Einwände aufnehmen: Oft zeigen sie, welche Annahme noch fehlt.',
    purpose:
      'Die Runde legt offen, wie aus ihren Beiträgen eine Veränderung werden soll, und macht ihre Annahmen prüfbar. Vom Ende her denken: erst die Wirkung, dann der Weg dorthin, zuletzt die eigenen Angebote.',
    pitfalls: [
      'Mit den eigenen Angeboten beginnen: Dann rechtfertigt die Kette nur, was es schon gibt.',
      'Ein Outcome beginnt mit „Wir“. Satzgegenstand ist immer die Zielgruppe.',
      'Verbindungen ohne „weil“: Gerade die schwächste braucht eine Annahme.',
      'Zu viele Kennzahlen: Fünf gemeinsame reichen, jede mit Zuständigkeit und Datum.',
      'Eine Organisation kommt in der Kette nicht vor. Das gleich ansprechen, nicht erst bei den Rollen.',
    ],
  },
  expectations: {
    ...elements.expectations,
    stanceQuestion: 'Können wir einander dieses Versprechen geben?',
    stanceHow:
      'Das Versprechen vorlesen und einen Moment Stille lassen. Reihum antworten lassen, ohne Begründungszwang für die Zustimmung. Wer Vertrauliches im Kopf hat, darf einen Vorbehalt ohne Einzelheiten nennen.',
    purpose:
      'Unausgesprochenes wird aussprechbar: was jede Organisation antreibt, was sie braucht, was ihr Sorgen macht, was sie für selbstverständlich hält. Erst schreiben alle für sich, dann hören alle zu. Was den Raum verlässt, entscheidet, wer es gesagt hat.',
    pitfalls: [
      'Die Runde verhandelt, bevor alle gehört wurden. Erst sagen, dann wiedergeben, dann klären.',
      'Positionen bleiben stehen. Nachfragen: „Wozu ist Ihnen das wichtig?“',
      'Ein Nein gilt als Störung. Es ist ein Beitrag und braucht nur eine Folge: verzichten, verhandeln oder als offene Frage festhalten.',
      'Wer von anderen Geld bekommt, hält sich zurück. Deshalb still schreiben und alles zugleich aufdecken.',
      'Vertrauliches gerät ins Dokument. Vor jeder Freigabe laut nachfragen.',
    ],
  },
  roles: {
    ...elements.roles,
    stanceQuestion: 'Können wir alle unsere Rolle so übernehmen?',
    stanceHow:
      'Jede Organisation ihre Beiträge und ihre Spalte der Matrix noch einmal lesen lassen, dann reihum antworten. Was erst ein Gremium freigeben muss, mit Gremium und Datum festhalten.',
    purpose:
      'Aus gutem Willen werden Zusagen: wer was einbringt, wer was tut, wer für ein Ergebnis geradesteht. Jede Organisation füllt zuerst still ihre eigene Spalte. Wo die Bilder auseinandergehen, lohnt das Gespräch.',
    pitfalls: [
      'Zwei A in einer Zeile: Dann steht am Ende niemand gerade.',
      'Eine Organisation trägt die meisten A. Fragen, ob sie das will und kann.',
      'Eine Organisation wird überall nur informiert. Dann ist sie Publikum.',
      '„Wir unterstützen das“ ist noch kein Beitrag. Nach Art, Umfang und Zeitraum fragen.',
      'Die Koordination läuft nebenher. Auch sie braucht Zeit und Geld.',
    ],
  },
  working: {
    ...elements.working,
    stanceQuestion: 'Können wir alle so zusammenarbeiten?',
    stanceHow:
      'Die Regeln an einem Fall proben: „Morgen fällt eine Förderung weg – wer tut was?“ Danach den Satz vorlesen und reihum die Haltungen einholen. Was hakt, gleich ändern oder als offene Frage notieren.',
    purpose:
      'Die Runde gibt sich so wenig Struktur wie möglich und so viel wie nötig: wer sich wann trifft, wer was entscheidet, was gilt, wenn keine Einigung gelingt. An echten Fällen arbeiten, nicht an Organigrammen.',
    pitfalls: [
      'Ein Kreis trifft sich regelmäßig, darf aber nichts entscheiden.',
      'Die Regel steht, doch was bei Uneinigkeit gilt, fehlt.',
      'Daten, Geld und Logos werden vertagt, weil sie trocken sind. Genau daran entzündet sich später Streit.',
      'Ein erster Schritt hat keinen Namen oder keinen Termin.',
      'Alle wollen überprüfen, aber niemand hat ein Datum im Kalender.',
    ],
  },
  conflict: {
    ...elements.conflict,
    stanceQuestion: 'Wollen wir uns daran halten, auch wenn es schwierig wird?',
    stanceHow:
      'Den Satz vorlesen und einen Moment Stille lassen. Reihum antworten lassen, die größte Organisation zuletzt. Zögern ansprechen: Was bräuchte es, damit das im Ernstfall trägt?',
    purpose:
      'Solange alle gut miteinander stehen, lässt sich am leichtesten vereinbaren, was im Streit gilt. Die Runde stellt sich das Scheitern vor, beugt vor und legt fest, wer wann bei wem etwas anspricht.',
    pitfalls: [
      '„So etwas passiert uns nicht.“ Dann nach Erfahrungen aus früheren Kooperationen fragen.',
      'Die stille Phase fällt aus: Dann sind nur die Lauten zu hören.',
      'Wer leitet, spricht zuerst, und niemand widerspricht mehr.',
      'Die einzige Vertrauensperson gehört zur Geldgeberin. Jemanden außerhalb der Abhängigkeiten suchen.',
      'Es geht um Menschen statt um Abläufe. Die Stufen nach Glasl beschreiben eine Lage, nie eine Person.',
    ],
  },
}
