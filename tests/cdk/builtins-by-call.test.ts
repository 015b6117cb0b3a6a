import { describe, expect, it } from 'vitest';
import { builtinsByCall } from '../../cdk/bundling/builtins-by-call.ts';

describe('builtinsByCall', () => {
  it('asks for modules of Node by call, whatever is imported of them', () => {
    expect(builtinsByCall('import{readFileSync as r,statSync}from"node:fs";r(statSync);')).toBe(
      'const {readFileSync:r,statSync}=process.getBuiltinModule("node:fs");r(statSync);',
    );
    expect(builtinsByCall('import z,{a as b}from"zlib";z(b);')).toBe(
      'const z=process.getBuiltinModule("zlib"),{a:b}=process.getBuiltinModule("zlib");z(b);',
    );
    expect(builtinsByCall('import*as o from"os";o;')).toBe('const o=process.getBuiltinModule("os");o;');
  });

  it('has them before everything else, as imports are', () => {
    const code = 'import{a}from"./chunk.mjs";f();import{join as j}from"path";function f(){j(a)}';
    expect(builtinsByCall(code)).toBe(
      'const {join:j}=process.getBuiltinModule("path");import{a}from"./chunk.mjs";f();function f(){j(a)}',
    );
  });

  it('asks by call on demand, too', () => {
    expect(builtinsByCall('await import("node:http");')).toBe(
      'await Promise.resolve(process.getBuiltinModule("node:http"));',
    );
  });

  it('leaves alone what is no module of Node', () => {
    const code = 'import{a}from"./chunk.mjs";import("./chunk.mjs");export{a};';
    expect(builtinsByCall(code)).toBe(code);
  });
});
