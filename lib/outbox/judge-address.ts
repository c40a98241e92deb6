import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** "public": anybody reaches it; "private": of this network or this machine; "never": nothing that a message belongs at. */
export type AddressKind = "public" | "private" | "never";

// Azure's own service for its machines has an address that looks public. The others' are link-local, or look private.
const METADATA = ["168.63.129.16", "fd00:ec2::254", "100.100.100.200"].map((address) =>
  ipaddr.parse(address).toString(),
);
const PRIVATE = ["private", "loopback", "uniqueLocal", "carrierGradeNat"];

/** What kind of address this is (IPv4 or IPv6, as text). One that holds an IPv4 address (RFC 4291, RFC 6052) counts as that one. */
export function judgeAddress(text: string): AddressKind {
  if (isIP(text) === 0) return "never";
  const address = ipaddr.process(text);
  const range = address.range();
  const bytes = address.toByteArray();
  const isCompatible = bytes.length === 16 && range === "unicast" && bytes.slice(0, 12).every((byte) => byte === 0);
  if (range === "rfc6052" || isCompatible) return judgeAddress(bytes.slice(-4).join("."));
  if (METADATA.includes(address.toString())) return "never";
  if (range === "unicast") return "public";
  return PRIVATE.includes(range) ? "private" : "never";
}
