/** The bytes that a base64 string stands for, in a buffer of their own; Node's decoder is ten times as fast as `atob`. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(base64, 'base64'));
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
