// Stands in the bundle for hash-wasm, with which warcio writes the digests of web archives: they are only read here.
export const createSHA1 = undefined;
export const createSHA256 = undefined;
