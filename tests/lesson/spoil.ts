/** A value at a path such as `body.0.sentences.1`; undefined if there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((inside, step) => (isContainer(inside) ? inside[step] : undefined), value);
}

/** A deep copy with another value at a path. */
export function withValue<Value>(value: Value, path: string, other: unknown): Value {
  const copy = structuredClone(value);
  const [last, container] = lastStep(copy, path);
  container[last] = other;
  return copy;
}

/** A deep copy without the member at a path. */
export function without<Value>(value: Value, path: string): Value {
  const copy = structuredClone(value);
  const [last, container] = lastStep(copy, path);
  delete container[last];
  return copy;
}

/** Every path into a value, members of lists included, outermost first. */
export function pathsOf(value: unknown, at = ''): readonly string[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([step, member]) => {
    const here = at === '' ? step : `${at}.${step}`;
    return [here, ...pathsOf(member, here)];
  });
}

/** Whether the last step of a path is the name of a member and not an index. */
export function isMember(path: string): boolean {
  return !/(?:^|\.)\d+$/u.test(path);
}

type Container = Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function stepsOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

function lastStep(value: unknown, path: string): readonly [last: string, container: Container] {
  const steps = stepsOf(path);
  const container = valueAt(value, steps.slice(0, -1).join('.'));
  const last = steps.at(-1);
  if (!isContainer(container) || last === undefined) throw new Error(`nothing at ${path}`);
  return [last, container];
}
