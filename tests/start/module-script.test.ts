import vm from 'node:vm';
import { expect, it } from 'vitest';
import { scriptOf } from '../../src/start/module-script.js';

const given = { './a.js': { a: 1, b: 2, default: 3 }, './c.js': { default: 4 } } as Record<string, object>;

/** What a module exports, run as a script. */
function run(module: string): unknown {
  const { script, imports } = scriptOf(module);
  const modules = imports.map((specifier) => given[specifier]);
  return vm.runInThisContext(script)(modules, async (specifier: string) => given[specifier], {
    url: 'file:',
  });
}

it.each([
  ['var x=1;export{x};', { x: 1 }],
  ['var x=1,y=2;export{x as one,y as default};\n', { one: 1, default: 2 }],
  ['import{a}from"./a.js";export{a as z};', { z: 1 }],
  ['import{a as $,b as _}from"./a.js";function x(){return[$,_]}export{x as z};', { z: expect.any(Function) }],
  ['import c from"./c.js";import"./a.js";import{b}from"./a.js";var x=c+b;export{x};', { x: 6 }],
  ['var x=import.meta.url;export{x};', { x: 'file:' }],
  ['import*as c from"./c.js";export{c as x};', { x: { default: 4 } }],
  [
    'var x=this,y=(()=>{try{z=1}catch(e){return e.name}})();export{x,y};',
    { x: undefined, y: 'ReferenceError' },
  ],
  ['import"./a.js";', {}],
  ['', {}],
])('the script of %j gives back what the module exports', (module, expected) => {
  expect(run(module)).toEqual(expected);
});

it('loads what the module imports when it runs', async () => {
  const { x } = run('var x=async()=>(await import("./c.js")).default;export{x};') as { x: () => unknown };
  expect(await x()).toBe(4);
});
