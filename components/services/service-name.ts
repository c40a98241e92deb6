import { sheetName } from "#components/shared/sheet-name.ts";
import type { ServiceLine } from "#lib/domain/service-line.ts";

/** A service as a sentence names it. */
export function serviceName({ vendor, service }: Pick<ServiceLine, "vendor" | "service">): string {
  return sheetName({ vendor, service, fileName: "" });
}
