import { describe, expect, it } from "vitest";
import { judgeAddress } from "./judge-address.ts";

const cases = {
  public: ["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "::808:808"],
  private: [
    ...["127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1"],
    ...["::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:a00:1", "64:ff9b::a00:1", "::7f00:1", "::10.0.0.1"],
  ],
  never: [
    // What machines are told about themselves.
    ...[
      "169.254.169.254",
      "fd00:ec2::254",
      "100.100.100.200",
      "168.63.129.16",
      "::ffff:169.254.169.254",
      "::a9fe:a9fe",
    ],
    ...["0.0.0.0", "::", "255.255.255.255", "224.0.0.1", "ff02::1", "fe80::1", "fec0::1", "169.254.0.1"],
    ...["192.0.2.1", "198.18.0.1", "2001:db8::1", "2002:7f00:1::", "240.0.0.1", "", "localhost", "1.2.3"],
  ],
};

describe("judgeAddress", () => {
  it.each(Object.entries(cases))("%s", (kind, addresses) => {
    expect(addresses.map((address) => [address, judgeAddress(address)])).toEqual(
      addresses.map((address) => [address, kind]),
    );
  });
});
