/**
 * What the PDF of every paper is set by. What people have written comes in as data and is shown as strings: nothing of it
 * is ever read as markup or code, and the template asks for no file and no address.
 */
export const pdfTemplate = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let from-right = ("ar", "fa", "he", "ur", "ps", "dv", "ckb", "sd", "ug", "yi")
#let sans = ("Source Sans 3", "Noto Sans Arabic")
#let serif = ("Source Serif 4", "Amiri")
#let direction = if paper.direction == "rtl" { rtl } else { ltr }

#set document(title: paper.title, author: paper.author, date: none)
#set page(
  paper: "a4",
  flipped: paper.at("isLandscape", default: false),
  margin: 23mm,
  numbering: "1 / 1",
  footer: context align(center, text(size: 9pt, counter(page).display("1 / 1", both: true))),
)
#set text(lang: paper.language, dir: direction, font: sans, size: 10.5pt, number-type: "lining")
#set par(leading: 0.65em, spacing: 0.9em)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 4): set text(size: 10.5pt)
#show heading: set block(above: 1.5em, below: 0.8em)
#set list(indent: 0.4em, marker: [•])

#let lines-of(it) = it.split("\n").intersperse(linebreak()).join()
#let run(it) = {
  let body = if "text" in it { lines-of(it.text) } else { [] }
  let issued = it.at("isIssued", default: false)
  let language = it.at("language", default: none)
  if it.at("strong", default: false) { body = strong(body) }
  if issued { body = text(font: serif, body) }
  if language != none {
    body = text(lang: language, dir: if language in from-right { rtl } else { ltr }, body)
  }
  body
}
#let words(it) = if type(it) == str { lines-of(it) } else { it.map(run).join() }
// what is all in another language begins where that language begins
#let standing(it) = {
  let language = if type(it) == array and it.len() == 1 { it.first().at("language", default: none) } else { none }
  let said = if words(it) == none { [] } else { words(it) }
  if language == none { said } else {
    set text(dir: if language in from-right { rtl } else { ltr }, lang: language)
    said
  }
}

#let block-of(it) = {
  if it.kind == "heading" { heading(level: it.level + 1, standing(it.text)) }
  else if it.kind == "paragraph" {
    let look = it.at("look", default: "")
    if look == "lead" { par(text(size: 12pt, standing(it.text))) }
    else if look == "quiet" { par(text(size: 9pt, fill: luma(85), standing(it.text))) }
    else if look == "end" { align(end, standing(it.text)) }
    else { par(standing(it.text)) }
  }
  else if it.kind == "numbered" {
    // a number such as 42.29.1 takes the room that it needs
    context {
      let number = text(dir: ltr, it.number)
      let room = calc.max(measure([117.24]).width, measure(number).width)
      grid(columns: (room, 1fr), gutter: 0.6em, number, standing(it.text))
    }
  }
  else if it.kind == "list" { list(..it.items.map(standing)) }
  else if it.kind == "facts" {
    grid(
      columns: (1fr, 3fr), row-gutter: 0.8em, column-gutter: 1em,
      ..it.facts.map(one => (strong(lines-of(one.label)), standing(one.value))).flatten(),
    )
  }
  else if it.kind == "table" {
    show table.cell: set text(size: 9.5pt)
    table(
      columns: it.columns.map(one => one.width * 1fr),
      align: start,
      inset: (x: 4pt, y: 5pt),
      stroke: (x, y) => (bottom: 0.5pt + luma(160)),
      fill: (x, y) => if y == 0 { luma(237) },
      table.header(repeat: true, ..it.columns.map(one => strong(lines-of(one.title)))),
      ..it.rows.map(row => row.map(standing)).flatten(),
    )
  }
  else if it.kind == "page-break" { pagebreak(weak: true) }
}

#if "letterhead" in paper {
  block(width: 100%, below: 1.6em, stroke: (bottom: 0.6pt + luma(150)), inset: (bottom: 8pt), {
    text(size: 13pt, weight: 600, lines-of(paper.letterhead.country))
    linebreak()
    lines-of(paper.letterhead.body)
    for one in paper.letterhead.address {
      linebreak()
      text(size: 9pt, fill: luma(85), one)
    }
  })
}
#if paper.showsTitle { heading(level: 1, outlined: true, lines-of(paper.title)) }
#for it in paper.blocks { block-of(it) }
`;
