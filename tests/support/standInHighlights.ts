/** The registry of the CSS Custom Highlight API: what is lit can be asked, nothing is drawn. */
export function standInHighlights(): void {
  Object.assign(globalThis, { Highlight: FakeHighlight });
  Object.assign(CSS, { highlights: new Map<string, FakeHighlight>() });
}

class FakeHighlight extends Set<Range> {
  priority = 0;

  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}

/** The texts that a layer lights, in the order of the page; none while it is out. */
export function litTexts(layer: string): readonly string[] {
  const ranges = [...(CSS.highlights.get(layer) ?? [])].filter((range) => range instanceof Range);
  return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}
