import { expect, test } from 'vitest';
import { caddyLines, headersFile, nginxLines, securityHeaders } from './security-headers.ts';

const forms = { headersFile, nginxLines, caddyLines };

test.each(Object.entries(forms))('%s has every header, and lasting files under the base path', (_, form) => {
  const text = form('/reports/');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  expect(text).toMatch(/\/reports\/_astro\/[\s\S]*immutable/);
});

test('the policy allows nothing inline and no other origin', () => {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-inline|https?:|data:|\*/);
});
