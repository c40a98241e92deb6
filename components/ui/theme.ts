import { createTheme, type MantineColorsTuple } from "@mantine/core";

// One accent, from the look; 6 is the colour itself.
const accent: MantineColorsTuple = [
  "#eef2fb",
  "#dbe2f3",
  "#b6c4e6",
  "#9db6f2",
  "#6781c1",
  "#3d5ba6",
  "#2f4b8f",
  "#284179",
  "#213663",
  "#1a2b4f",
];

/** Mantine in the look's measures: 13 px, small radius, no shadows but for what floats. Colours: tokens.css. */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 6, dark: 5 },
  colors: { accent },
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--mono)",
  headings: { fontFamily: "var(--font)", fontWeight: "650" },
  defaultRadius: 7,
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  // A dialog's head is a <header>: without this, one more banner of the page. Plain data: the server reads this file, too.
  components: { ModalHeader: { defaultProps: { role: "presentation" } } },
});
