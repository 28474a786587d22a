interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
type Policy = ReturnType<TrustedTypes['createPolicy']>;

/** A policy can be made once. */
const policies = new Map<string, Policy>();

/**
 * Starts one of our workers. Under Trusted Types a worker takes no string: a policy of its own, named in the CSP (build/pages.ts),
 * lets exactly its address through.
 */
export function startWorker(policyName: 'analysis-worker' | 'shelf-worker', address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy =
    policies.get(policyName) ??
    trustedTypes?.createPolicy(policyName, {
      createScriptURL: (url) => {
        if (url !== address) throw new TypeError(`not our worker: ${url}`);
        return url;
      },
    });
  if (policy) policies.set(policyName, policy);
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
