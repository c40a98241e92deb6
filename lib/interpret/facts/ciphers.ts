import type { FactKind } from "#lib/domain/answer.ts";
import { allMatches, mayMatch, rule } from "../rules/rule.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";

type Name = { kind: FactKind; pattern: RegExp; name: string | ((groups: string[]) => string); qualifier?: string };

const BITS = "(128|192|256)\\s?-?(?:ビット|bits?)";

// Order matters: of two that overlap the earlier one is kept.
const NAMES: readonly Name[] = [
  {
    kind: "algorithm",
    pattern: new RegExp(`${BITS}[\\s-]?(?:の|キーの|鍵の)?(?:高度|先進的?|次世代)?暗号化?標準\\s?\\(aes\\)`, "g"),
    name: ([bits]) => `AES-${bits}`,
  },
  {
    kind: "algorithm",
    pattern: new RegExp(`${BITS}[\\s-]?(?:の|長の|鍵長の)?\\s?(?:advanced encryption standard\\s?\\(aes\\)|aes)`, "g"),
    name: ([bits]) => `AES-${bits}`,
  },
  {
    kind: "algorithm",
    pattern: /\baes[\s-]?\(?(128|192|256)(?:[\s-]?(?:gcm|cbc|ctr|xts))?(?:\s?-?(?:ビット|bits?))?\)?/g,
    name: ([bits]) => `AES-${bits}`,
  },
  {
    kind: "algorithm",
    pattern: /(?<![a-z])aes\s?\(?(?:鍵長|key length)?[\s:]?(128|192|256)\s?(?:ビット|bits?)\)?/g,
    name: ([bits]) => `AES-${bits}`,
  },
  { kind: "algorithm", pattern: /(?<![a-z])aes(?![a-z\d])/g, name: "AES" },
  {
    kind: "algorithm",
    pattern: /(?<![a-z])rsa[\s-]?\(?(1024|2048|3072|4096)(?:\s?-?(?:ビット|bits?))?\)?/g,
    name: ([bits]) => `RSA-${bits}`,
  },
  {
    kind: "algorithm",
    pattern: /(1024|2048|3072|4096)\s?-?(?:ビット|bits?)(?:の)?\s?rsa/g,
    name: ([bits]) => `RSA-${bits}`,
  },
  { kind: "algorithm", pattern: /(?<![a-z])rsa(?![a-z\d])/g, name: "RSA" },
  { kind: "algorithm", pattern: /\bhmac[\s-]?sha[\s-]?(1|256|384|512)/g, name: ([bits]) => `HMAC-SHA-${bits}` },
  { kind: "algorithm", pattern: /(?<![a-z])sha[\s-]?(1|2|3|224|256|384|512)(?!\d)/g, name: ([bits]) => `SHA-${bits}` },
  { kind: "algorithm", pattern: /(?<![a-z])(bcrypt|scrypt)(?![a-z])/g, name: ([name]) => name ?? "" },
  { kind: "algorithm", pattern: /(?<![a-z])argon2(id|i|d)?(?![a-z])/g, name: ([kind]) => `Argon2${kind ?? ""}` },
  { kind: "algorithm", pattern: /(?<![a-z])pbkdf2(?![a-z])/g, name: "PBKDF2" },
  { kind: "algorithm", pattern: /(?<![a-z])(?:3des|triple[\s-]des|トリプルdes)(?![a-z])/g, name: "3DES" },
  { kind: "algorithm", pattern: /(?<![a-z])chacha20(?:-?poly1305)?/g, name: "ChaCha20" },
  {
    kind: "algorithm",
    pattern: /(?<![a-z])(md5|rc4|ecdsa|ecdhe)(?![a-z])/g,
    name: ([name]) => (name ?? "").toUpperCase(),
  },
  { kind: "algorithm", pattern: /(?<![a-z])ed25519(?![a-z\d])/g, name: "Ed25519" },
  { kind: "protocol", pattern: /(?<![a-z])https(?![a-z])/g, name: "HTTPS" },
  { kind: "protocol", pattern: /(?<![a-z])ipsec(?![a-z])/g, name: "IPsec" },
  {
    kind: "protocol",
    pattern: /(?<![a-z])(?:http strict transport security\s?\(hsts\)|hsts|http strict transport security)(?![a-z])/g,
    name: "HSTS",
  },
  {
    kind: "protocol",
    pattern: /(?<![a-z])(?:perfect forward secrecy\s?\(pfs\)|pfs|(?:perfect )?forward secrecy)(?![a-z])/g,
    name: "PFS",
  },
  {
    kind: "protocol",
    pattern:
      /(?<![a-z])(ssh|sftp|ftps|ldaps|dnssec|dmarc|dkim|spf|scim|totp|hotp|starttls|ntp|wpa2|wpa3|smb3?)(?![a-z\d])/g,
    name: ([name]) => (name ?? "").toUpperCase(),
  },
  {
    kind: "protocol",
    pattern: /(?<![a-z])(ldap|radius|kerberos)(?![a-z])/g,
    name: ([name]) => ({ ldap: "LDAP", radius: "RADIUS" })[name ?? ""] ?? "Kerberos",
  },
  {
    kind: "protocol",
    pattern: /(?<![a-z])saml\s?-?(1\.1|2\.0|2)?(?![a-z\d])/g,
    name: ([version]) => (version ? `SAML ${version.startsWith("2") ? "2.0" : version}` : "SAML"),
  },
  {
    kind: "protocol",
    pattern: /(?<![a-z])oauth\s?-?(1\.0|2\.0|2\.1|2)?(?![a-z\d])/g,
    name: ([version]) => (version ? `OAuth ${version === "2" ? "2.0" : version}` : "OAuth"),
  },
  { kind: "protocol", pattern: /(?<![a-z])(?:openid connect(?:\s?\(oidc\))?|oidc)(?![a-z])/g, name: "OIDC" },
  { kind: "protocol", pattern: /(?<![a-z])fido\s?2?(?![a-z\d])/g, name: "FIDO2" },
  { kind: "protocol", pattern: /(?<![a-z])(?:webauthn|web authentication api)(?![a-z])/g, name: "WebAuthn" },
  { kind: "protocol", pattern: /(?<![a-z])s\/mime(?![a-z])/g, name: "S/MIME" },
];

const RULES = NAMES.map((named) => ({ ...named, rule: rule(named.pattern) }));

const LAYER = rule(
  /(?<![a-z])(ssl\s?\/\s?tls|tls\s?\/\s?ssl|tls|ssl)(?![a-z])\s?v?-?(?:(?:ver(?:sion|\.)?|バージョン)\s?)?([123]\.\d|[123](?![\d.]))?/g,
);
// No second "TLS" here: that one is found by itself, and a chain of them must not be followed from each link.
const NEXT_VERSION = /^\s?(?:[/、,・&]|及び|および|と|または|もしくは|and|or|,\s?and)\s?v?([123]\.\d)(?!\d)/;
const MINIMUM =
  /^\s?\(?(?:以上|以降|以上の|or (?:higher|above|later|newer|greater)|and (?:above|higher|later|newer)|\+|minimum)/;
const MINIMUM_BEFORE = /(?:at least|minimum(?: of)?|最低(?:でも)?)\s?$/;

/** Algorithms as AES-256, protocols as TLS 1.2; a version that is a floor carries the qualifier "minimum". */
export const findCiphers: Extractor = (source) => [
  ...RULES.filter(({ rule }) => mayMatch(rule, source)).flatMap(({ kind, rule, name }) =>
    allMatches(rule, source).map((match) => ({
      kind,
      value: typeof name === "string" ? name : name(match.slice(1)),
      unit: null,
      qualifier: null,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ),
  ...allMatches(LAYER, source).flatMap((match) => layers(source.text, match)),
];

function layers(text: string, match: RegExpExecArray): FoundFact[] {
  const start = match.index;
  const family = match[1]?.startsWith("ssl") && !match[1].includes("tls") ? "SSL" : "TLS";
  const before = text.slice(Math.max(0, start - 14), start);
  const found = [{ version: match[2], start, end: start + match[0].trimEnd().length }];
  let last = found[0];
  for (let next = match[2] ? NEXT_VERSION.exec(text.slice(last?.end)) : null; next && last; ) {
    const end: number = last.end + next[0].length;
    last = { version: next[1], start: end - (next[1]?.length ?? 0), end };
    found.push(last);
    next = NEXT_VERSION.exec(text.slice(end, end + 24));
  }
  return found.map(({ version, ...stretch }) => {
    const floor = version && (MINIMUM.test(text.slice(stretch.end, stretch.end + 16)) || MINIMUM_BEFORE.test(before));
    const name = version ? `${family} ${/\./.test(version) ? version : `${version}.0`}` : family;
    return { kind: "protocol", value: name, unit: null, qualifier: floor ? "minimum" : null, ...stretch };
  });
}
