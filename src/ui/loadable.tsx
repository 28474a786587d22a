import { lazy, useState, type ComponentType, type ReactElement } from 'react';

/** The code of a component could not be fetched: the connection was lost, or the server was. */
export class CodeUnreachable extends Error {
  override readonly name = 'CodeUnreachable';
}

const REPLACED_AFTER = 1000; // ms

export interface Loadable<Props> {
  (props: Props): ReactElement;
  preload(): Promise<void>;
}

/**
 * A code-split component that does not suspend once its module is here. Prerendering and hydration preload
 * first and so render in one pass; React.lazy alone always suspends once, and what suspends is prerendered
 * as hidden markup moved by an inline script.
 *
 * What cannot be fetched is thrown as `CodeUnreachable`; when it is mounted again it is fetched again.
 */
export function loadable<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): Loadable<Props> {
  let loaded: ComponentType<Props> | undefined;
  // React.lazy keeps a failure for ever: what has failed is replaced for whoever is mounted next. Not at once: what
  // suspends is not mounted yet and is drawn anew when it fails, so it would take the replacement and never fail.
  const lazily = () =>
    lazy(() =>
      load().catch((cause: unknown) => {
        setTimeout(() => (Lazy = lazily()), REPLACED_AFTER);
        throw new CodeUnreachable(String(cause), { cause });
      }),
    ) as unknown as ComponentType<Props>;
  let Lazy = lazily();
  function Loadable(props: Props) {
    // State, so that a module which arrives later does not swap the component under a mounted screen.
    const [Chosen] = useState(() => loaded ?? Lazy);
    return <Chosen {...props} />;
  }
  Loadable.preload = async () => {
    loaded ??= (await load()).default;
  };
  return Loadable;
}
