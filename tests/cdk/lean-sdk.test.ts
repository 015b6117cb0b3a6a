import { describe, expect, it } from 'vitest';
import { withLiteralKeys } from '../../cdk/bundling/lean-sdk.ts';

describe('withLiteralKeys', () => {
  it('writes keys out that are constants of the module', () => {
    const code =
      'const _h = "http";\nconst _hQ = "httpQuery";\nexport var A = [9, { [_h]: ["PUT"] }, { [_hQ]: _h }];\n';
    expect(withLiteralKeys(code)).toBe(
      'const _h = "http";\nconst _hQ = "httpQuery";\nexport var A = [9, { ["http"]: ["PUT"] }, { ["httpQuery"]: _h }];\n',
    );
  });

  it('leaves other keys and indices alone', () => {
    const code = 'const _h = "http";\nexport const a = { [other]: [_h], b: c[_h] };\n';
    expect(withLiteralKeys(code)).toBe(code);
  });
});
