import { Menu } from "@mantine/core";
import { type ReactElement, type ReactNode, useEffect } from "react";
import classes from "./layer-menu.module.css";

const LAYER = "import-menu-layer";

type LayerMenuProps<Value extends string> = {
  /** The button that it hangs from. */
  target: ReactElement;
  title: string;
  value: Value;
  options: readonly Value[];
  /** What an option is called. */
  name: (option: Value) => ReactNode;
  onChoose: (option: Value) => void;
  onClose: () => void;
};

/**
 * An open menu with one checked option. It is drawn inside the page's main landmark, where a screen reader expects it,
 * but above the scrolling sheet that would cut it off.
 */
export function LayerMenu<Value extends string>(props: LayerMenuProps<Value>) {
  const { target, title, value, options, name, onChoose, onClose } = props;
  useEffect(returnFocusLater, []);
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      shadow="md"
      portalProps={{ target: `#${LAYER}` }}
      withInitialFocusPlaceholder={false}
      returnFocus={false}
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown className={classes["menu"] ?? ""}>
        <Menu.Label>{title}</Menu.Label>
        <Menu.RadioGroup value={value} onChange={(chosen) => onChoose(chosen as Value)}>
          {options.map((option) => (
            <Menu.RadioItem
              key={option}
              value={option}
              className={classes["item"] ?? ""}
              closeMenuOnClick
              data-autofocus={option === value || undefined}
            >
              {name(option)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The place that menus are drawn in; once on the page. */
export function MenuLayer() {
  return <div id={LAYER} className={classes["layer"]} />;
}

// The menu is gone from the page when it closes, so that it cannot hand the focus back by itself.
function returnFocusLater(): () => void {
  const before = document.activeElement;
  return () => {
    const grid = document.querySelector<HTMLElement>("[role=grid]");
    const back = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : grid;
    back?.focus({ preventScroll: true });
  };
}
