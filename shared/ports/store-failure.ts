/** Why the store itself cannot be used; the sentence is for the person who looks after it. */
export type StoreFailureKind = 'busy' | 'unavailable';

export interface StoreFailure extends Error {
  readonly storeFailure: StoreFailureKind;
}

/** Thrown and not returned: no use case can do anything about it. Its message is the Chinese sentence. */
export const storeFailure = (kind: StoreFailureKind, sentence: string, cause?: unknown): StoreFailure =>
  Object.assign(new Error(sentence, { cause }), { storeFailure: kind });

export const isStoreFailure = (thrown: unknown): thrown is StoreFailure =>
  thrown instanceof Error && 'storeFailure' in thrown;
