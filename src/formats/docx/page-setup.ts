/** Twentieths of a point, as Word measures: A4, the wide margin where it is bound. */
const [short, long] = [11_906, 16_838]
const margins = {
  portrait: { top: 1134, right: 1134, bottom: 1361, left: 1587 },
  landscape: { top: 1417, right: 1134, bottom: 1191, left: 1134 },
}

export type Orientation = keyof typeof margins

/** Width between the margins. */
export function columnWidth(orientation: Orientation): number {
  const { left, right } = margins[orientation]
  return (orientation === 'portrait' ? short : long) - left - right
}

/** The properties of a run of pages: their size, head and foot. */
export function pageSetup(orientation: Orientation): string {
  const { top, right, bottom, left } = margins[orientation]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  const turned = orientation === 'portrait' ? '' : ' w:orient="landscape"'
  return [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>',
    `<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
    ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
  ].join('')
}
