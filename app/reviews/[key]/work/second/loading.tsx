import { WaitingFrame } from "#components/shared/waiting-frame.tsx";

/** The frame at once. */
export default function Loading() {
  return <WaitingFrame />;
}
