const TEXT_BOX = "<w:txbxContent";
const TEXT_BOX_END = "</w:txbxContent>";

/**
 * Makes the xml of a Word document hold the text of each text box once, where the converter finds it. A box stands in it twice, as a shape and
 * as what older programs draw instead (ECMA-376 part 3), or as a shape alone, which the converter passes over.
 */
export function showTextBoxes(xml: string): string {
  if (!xml.includes(TEXT_BOX)) return xml;
  const once = replaceElements(xml, "mc:AlternateContent", (alternate) => {
    const fallback = alternate.lastIndexOf("<mc:Fallback");
    if (fallback >= 0 && alternate.includes(TEXT_BOX, fallback))
      return `<mc:AlternateContent>${alternate.slice(fallback)}`;
    return alternate.includes(TEXT_BOX) ? drawOld(alternate) : alternate;
  });
  return replaceElements(once, "w:drawing", (drawing) => (drawing.includes(TEXT_BOX) ? drawOld(drawing) : drawing));
}

/** The text boxes of a drawing, as Word 2003 had them. */
function drawOld(drawing: string): string {
  const boxes = drawing.split(TEXT_BOX).slice(1);
  const contents = boxes.map((box) => `${TEXT_BOX}${box.slice(0, box.lastIndexOf(TEXT_BOX_END))}${TEXT_BOX_END}`);
  return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${contents.join("")}</v:textbox></w:pict>`;
}

/** Elements that hold none of their own name. */
function replaceElements(xml: string, name: string, replace: (element: string) => string): string {
  const close = `</${name}>`;
  const pieces: string[] = [];
  let done = 0;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, done)) {
    const end = xml.indexOf(close, at);
    if (end < 0) break;
    pieces.push(xml.slice(done, at), replace(xml.slice(at, end + close.length)));
    done = end + close.length;
  }
  return pieces.join("") + xml.slice(done);
}
