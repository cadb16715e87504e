/** The look of the page, on screens of every width and on A4. No script, no font and no picture is fetched from anywhere. */
export const pageStyle = `
:root { color-scheme: light; --ink: #18212f; --grey: #565c66; --rule: #c2bdb2; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.05rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
header, nav, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
h1 { font-size: 2.2rem; line-height: 1.15; margin: .3em 0; text-wrap: balance; }
h2 { font-size: 1.7rem; line-height: 1.2; margin: 3rem 0 .5rem; padding-top: .8rem; border-top: 3px solid var(--ink); }
h3, h4, table, .fine, .label, dl dt, nav, footer, .party, .kind { font-family: 'Segoe UI', system-ui, sans-serif; }
h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 .3rem; }
p { margin: .5rem 0; }
.number { margin-right: .25em; }
.fine, .kind, footer, small { color: var(--grey); font-size: .9rem; }
.question { font-style: italic; color: var(--grey); }
nav ol { list-style: none; padding: 0; columns: 2; column-gap: 2rem; }
nav a { display: block; padding: .2rem 0; }
a { color: #22468d; }
a:focus-visible { outline: 3px solid #22468d; outline-offset: 2px; }
dl { margin: .5rem 0; }
dt { font-weight: 600; font-size: .95rem; margin-top: .5rem; }
dd { margin: 0; }
mark { background: none; color: #774600; font-weight: 600; }
.wide { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; border-top: 2px solid var(--ink); margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem .4rem 0; border-bottom: 1px solid var(--rule); }
thead th { border-bottom-color: var(--ink); }
caption { text-align: left; font-weight: 600; }
.centred { text-align: center; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.decision { border: 1.5px solid var(--ink); padding: .8rem 1rem; margin: 1rem 0; }
.sentence { font-size: 1.35rem; line-height: 1.3; font-weight: 600; }
.label { font-weight: 600; margin-bottom: .2rem; }
.voice { border-left: 3px solid var(--ink); padding-left: 1rem; margin: 1rem 0; }
blockquote { margin: .3rem 0; font-style: italic; }
.sign { display: inline-block; flex: none; min-inline-size: 1.9em; padding-inline: .3em; margin-inline-end: .35em; border: 1px solid; border-radius: .3em;
  font-size: .8em; font-weight: 700; text-align: center; }
/* A sign stays with its name. */
.party { display: inline-flex; align-items: baseline; max-width: 100%; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
.chain { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; }
.chain ul { padding-left: 1.1rem; margin: .2rem 0; font-size: .9rem; }
.signature { margin: 1.5rem 0; break-inside: avoid; }
.signature > div { display: grid; grid-template-columns: 2fr 3fr; gap: 1.5rem; padding-top: 3.4rem; font-size: .9rem; }
.signature > div > span { border-top: 1px solid var(--ink); padding-top: .2rem; }
footer { margin-top: 4rem; padding-bottom: 3rem; border-top: 1px solid var(--rule); }
@page { size: A4; margin: 20mm 20mm 24mm 28mm; }
@media print {
  html { font-size: 10.5pt; }
  body { font-size: 1rem; }
  header, nav, main, footer { max-width: none; padding: 0; }
  h1 { font-size: 24pt; } h2 { font-size: 17pt; } .sentence { font-size: 14pt; }
  h2, h3, h4, h4 + .fine, h3 + p:has(+ dl, + .wide), .label, .question, dt { break-after: avoid; }
  .chain { grid-template-columns: repeat(5, 1fr); gap: .6rem; }
  tr, .decision, .voice { break-inside: avoid; }
  table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  .wide { overflow: visible; }
  /* Five organisations side by side and more are wider than the paper: their names stand upright. */
  thead:has(.centred:nth-child(6)) .party { writing-mode: vertical-rl; white-space: nowrap; }
  .sign, .decision { print-color-adjust: exact; }
  a, abbr { color: inherit; text-decoration: none; }
}
@media (max-width: 40rem) { body { hyphens: auto; } nav ol { columns: 1; } h1 { font-size: 1.7rem; } }
`
