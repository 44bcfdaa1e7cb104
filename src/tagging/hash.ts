/** 32-bit hashes of features. A feature is a template's number and up to three hashed parts; strings are hashed once a word. */

/** The state of a hash before its first character; `mix` of its last one is the hash. */
export const HASH_START = 0x811c9dc5 | 0;

/** The state after some more characters (FNV-1a): of "port lewin" it is "port"'s with " lewin" added. */
export function hashOnto(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

export const hashString = (text: string): number => mix(hashOnto(HASH_START, text));

/** The finalizer of MurmurHash3: every input bit reaches every output bit. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export const combine = (a: number, b: number): number => mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));
