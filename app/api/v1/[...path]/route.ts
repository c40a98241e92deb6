import { answerRequest } from "#api/answer-request.ts";
import { fileResponse } from "../../../file-response.ts";
import { isLocal } from "../../../is-local.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";

/** Every operation for programs: api/operations.ts is the table of them. */
function answer(request: Request): Promise<Response> {
  // Without an account no token is asked for: a page of elsewhere must not use that.
  const isAtTheMachine = isLocal(request.headers) && isSameOrigin(request.headers);
  return answerRequest(request, { isLocal: isAtTheMachine, sendFile: fileResponse });
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
