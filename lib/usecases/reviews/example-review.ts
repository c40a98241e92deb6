/** Key of the review that a new database comes with. */
export const EXAMPLE_REVIEW = "example";
