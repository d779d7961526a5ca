/**
 * What the site's host shall send with every answer. The site needs no other origin and no inline style or
 * script, and search runs in the reader's browser.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose names carry a hash of their content never change. */
const lasting = 'public, max-age=31536000, immutable';

/** The headers as a `_headers` file, which several static hosts read (Netlify, Cloudflare Pages). */
export function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n\n${base}_astro/*\n  Cache-Control: ${lasting}\n`;
}

/** The headers as lines of an nginx `server` block. */
export function nginxLines(base: string): string {
  const lines = Object.entries(securityHeaders).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  // An `add_header` in a location replaces those outside it, so they are repeated.
  const inside = [...lines, `add_header Cache-Control "${lasting}";`].map((line) => `  ${line}`);
  return `${lines.join('\n')}\nlocation ${base}_astro/ {\n${inside.join('\n')}\n}\n`;
}

/** The headers as lines of a Caddy site block. */
export function caddyLines(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name} "${value}"`);
  return `header {\n${lines.join('\n')}\n}\nheader ${base}_astro/* Cache-Control "${lasting}"\n`;
}
