import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '../../builders/documentation.ts';

const projectRoot = join(import.meta.dirname, '../../..');

function read(document: string): string {
  return readFileSync(join(projectRoot, document), 'utf8');
}

/** The names by which links find the headings of a document. */
function anchorsOf(document: string): string[] {
  const headings = Array.from(read(document).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the links of the documents', () => {
  it.each(documents)('lead somewhere: %s', (document) => {
    const links = Array.from(read(document).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link);
    const lost = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const file = path === '' ? document : relative(projectRoot, join(projectRoot, dirname(document), path));
        if (!existsSync(join(projectRoot, file))) return true;
        return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
      });
    expect(lost).toEqual([]);
  });
});

describe('the GitHub workflow', () => {
  const workflow = read('.github/workflows/pipeline.yml');
  const commands = Array.from(workflow.matchAll(/- run: (.+)$/gm), ([, command = '']) => command);

  it('runs what is there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const [program = '', verb = '', name = ''] = command.split(' ');
      if (program === 'npm') expect([...Object.keys(scripts), 'ci'], command).toContain(verb === 'run' ? name : verb);
      else expect(existsSync(join(projectRoot, program)), command).toBe(true);
    }
  });

  it('holds no key: it asks for a token where it reaches an account, and nowhere else', () => {
    expect(workflow).not.toMatch(/secrets\.|aws-access-key-id|aws-secret-access-key/);
    const tokens = workflow.match(/id-token: write/g) ?? [];
    const roles = workflow.match(/role-to-assume: /g) ?? [];
    expect(tokens).toHaveLength(roles.length);
  });
});
