/**
 * Tells where the elements of a page stand: `div:nth-child(2) > p:nth-child(3)`, from the nearest id
 * on. It remembers what it told, for a list of a thousand items asks a thousand times.
 */
export function elementPaths(): (element: Element) => string {
  const paths = new Map<Element, string>();
  const places = new Map<Element, number>();
  const placeOf = (element: Element, parent: Element): number => {
    if (!places.has(element)) {
      let place = 0;
      for (const child of parent.children) places.set(child, ++place);
    }
    return places.get(element) ?? 0;
  };
  const pathOf = (element: Element): string => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const path = stepsTo(element, placeOf, pathOf);
    paths.set(element, path);
    return path;
  };
  return pathOf;
}

function stepsTo(
  element: Element,
  placeOf: (element: Element, parent: Element) => number,
  pathOf: (element: Element) => string,
): string {
  const name = element.tagName.toLowerCase();
  const parent = element.parentElement;
  if (parent === null) return '';
  if (element.id && /^[A-Za-z][\w-]*$/.test(element.id)) return `${name}#${element.id}`;
  const step = `${name}:nth-child(${placeOf(element, parent)})`;
  const above = pathOf(parent);
  return above === '' ? step : `${above} > ${step}`;
}
