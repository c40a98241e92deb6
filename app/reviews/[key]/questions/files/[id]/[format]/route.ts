import { inquiryFormats } from "#lib/domain/inquiry-form.ts";
import { exportInquiry } from "#lib/usecases/inquiries/export-inquiry.ts";
import { act } from "../../../../../../act.ts";
import { download } from "../../../../../../download.ts";

type Context = { params: Promise<{ key: string; id: string; format: string }> };

/** The sheet of questions for one vendor as a file to save. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key, id, format: asked } = await params;
  const format = inquiryFormats.find((one) => one === asked);
  const file = format ? await act("exportInquiry", exportInquiry, { reviewKey: key, id, format }) : null;
  return file ? download(file) : new Response(null, { status: 404 });
}
