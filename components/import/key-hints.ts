/** The keys that help in the preview, for the foot line; labels under `import.keys.<name>`. */
export const keyHints = [
  { keys: ["Enter"], name: "accept" },
  { keys: ["1", "2", "3"], name: "choose" },
  { keys: ["/"], name: "find" },
  { keys: ["0"], name: "none" },
  { keys: ["U"], name: "undo" },
  { keys: ["↑", "↓"], name: "move" },
  { keys: ["M"], name: "role" },
  { keys: ["B"], name: "bucket" },
  { keys: ["Ctrl", "Enter"], name: "import" },
] as const;
