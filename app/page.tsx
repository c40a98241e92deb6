import { redirect } from "next/navigation";

/** The door: to the reviews. */
export default function HomePage() {
  redirect("/reviews");
}
