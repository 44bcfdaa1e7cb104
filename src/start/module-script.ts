/** A module of the bundle, as a script that takes what it imports. */
export interface ModuleScript {
  /** A function of what the modules export that it imports, in the order of `imports`, of `import()` and of `import.meta`. */
  readonly script: string;
  /** Specifiers of the modules that it imports. */
  readonly imports: readonly string[];
}

/** One import of the bundle: of names, of the default, of everything, or for what the module does. */
const IMPORT = /import(?:\{([^}]*)\}from| (\w+) from|\*as (\w+) from|)"([^"]*)";/y;

const EXPORTS = /export\{([^}]*)\};\s*$/;

/**
 * Writes a module of the bundle as a script, which unlike a module can be compiled with kept code on Node 20. It takes modules as the
 * build writes them: minified, imports at the beginning, one list of exports at the end, and none of these a variable that changes.
 */
export function scriptOf(module: string): ModuleScript {
  const imports: string[] = [];
  let names = '';
  let start = 0;
  IMPORT.lastIndex = 0;
  for (let found = IMPORT.exec(module); found; found = IMPORT.exec(module)) {
    const [, some, one, all, specifier] = found;
    start = IMPORT.lastIndex;
    const given = `_given_[${imports.length}]`;
    if (some) names += `const{${some.replace(/ as /g, ':')}}=${given};`;
    if (one) names += `const ${one}=${given}.default;`;
    if (all) names += `const ${all}=${given};`;
    imports.push(specifier!);
  }
  const exported = EXPORTS.exec(module);
  const body = module
    .slice(start, exported?.index)
    .replaceAll('import(', '_load_(')
    .replaceAll('import.meta', '_meta_');
  return {
    script: `(function(_given_,_load_,_meta_){"use strict";${names}${body};return{${propertiesOf(exported?.[1] ?? '')}}})`,
    imports,
  };
}

/** `b:a` for `a as b`. */
function propertiesOf(list: string): string {
  return list
    .split(',')
    .filter(Boolean)
    .map((name) => name.split(' as '))
    .map(([inside, outside = inside]) => `${outside}:${inside}`)
    .join();
}
