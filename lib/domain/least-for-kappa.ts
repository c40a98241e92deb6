import { opinions } from "./opinions.ts";

/** Of fewer answers that both judged, kappa and its interval say nothing that one could rely on: 2k² for k words to choose from (D. V. Cicchetti 1981). */
export const leastForKappa = 2 * opinions.length ** 2;
