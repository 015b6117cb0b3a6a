import { isBuiltin } from 'node:module';

const staticImport = /\bimport([\s\w$*{},]*?)\bfrom\s*"([^"]+)";/g;
const importOnDemand = /\bimport\("([^"]+)"\)/g;

/**
 * A module as esbuild writes it, asking for Node's own modules by call. To import one by name makes Node read every export of
 * it at once, and that loads what hides behind them: its fetch implementation behind `node:http`, standard input behind
 * `node:process`, streams of files behind `node:fs`.
 */
export function builtinsByCall(code: string): string {
  const asked: string[] = [];
  const rest = code
    .replaceAll(staticImport, (statement, wanted: string, specifier: string) => {
      if (!isBuiltin(specifier)) return statement;
      asked.push(...bindings(wanted).map((binding) => `${binding}=${call(specifier)}`));
      return '';
    })
    .replaceAll(importOnDemand, (expression, specifier: string) =>
      isBuiltin(specifier) ? `Promise.resolve(${call(specifier)})` : expression,
    );
  // As imports do, they come before everything else.
  return asked.length === 0 ? rest : `const ${asked.join(',')};${rest}`;
}

function call(specifier: string): string {
  return `process.getBuiltinModule("${specifier}")`;
}

/** What an import's clause declares: `a,{b as c}` the names `a` and `{b:c}`; a default export is the module itself. */
function bindings(clause: string): string[] {
  const named = /\{([^}]*)\}/.exec(clause)?.[1];
  const whole = clause
    .replace(/\{[^}]*\}/, '')
    .replaceAll(/\*\s*as\b/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return named === undefined ? whole : [...whole, `{${named.replaceAll(/\s+as\s+/g, ':')}}`];
}
