import { lazy, useState, type ComponentType, type ReactElement } from 'react';

export interface Loadable<Props> {
  (props: Props): ReactElement;
  preload(): Promise<void>;
}

/**
 * A code-split component that does not suspend once its module is here. Prerendering and hydration preload
 * first and so render in one pass; React.lazy alone always suspends once, and what suspends is prerendered
 * as hidden markup moved by an inline script.
 */
export function loadable<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): Loadable<Props> {
  let loaded: ComponentType<Props> | undefined;
  const Lazy = lazy(load) as unknown as ComponentType<Props>;
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
