import { create } from 'zustand';

/** Whether a newer version waits, and how to let it take over. Filled in by the worker's registration. */
export const useUpdate = create<{ readonly takeOver: (() => void) | null }>()(() => ({ takeOver: null }));
