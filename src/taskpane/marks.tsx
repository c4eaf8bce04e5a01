/** The pane's few signs. Each has its own shape and always a word beside it, so that screen readers may pass it by. */

import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface MarkProps {
  readonly size: number;
  readonly children: ReactNode;
}

const useStyles = makeStyles({ mark: { flexShrink: 0 } });

/** Drawn on a 20-unit grid in the colour of the text around it. */
function Mark({ size, children }: MarkProps) {
  return (
    <svg
      className={useStyles().mark}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** Everything is as it should be. */
export const ReadyMark = () => (
  <Mark size={24}>
    <circle cx="10" cy="10" r="8" />
    <path d="m6.5 10.25 2.5 2.5 4.5-5" />
  </Mark>
);

/** Something is left. */
export const LeftMark = () => (
  <Mark size={24}>
    <circle cx="10" cy="10" r="8" />
    <path d="M10 2v8h8a8 8 0 0 0-8-8" fill="currentColor" />
  </Mark>
);

/** Something holds. */
export const TickMark = () => (
  <Mark size={16}>
    <path d="m4 10.5 4 4 8-9" strokeWidth={2.25} />
  </Mark>
);

/** Something is not looked at. */
export const OffMark = () => (
  <Mark size={16}>
    <path d="M4 10h12" strokeDasharray="2 3" />
  </Mark>
);

/** A table that is not there. */
export const NoTableMark = () => (
  <Mark size={24}>
    <path d="M2.5 4h15v12h-15zM2.5 8h15M7.5 8v8" strokeDasharray="2 2.6" />
  </Mark>
);

/** Deviating rows: half a square is filled, and the whole of it once they are highlighted. */
export const HighlightMark = ({ on }: { readonly on: boolean }) => (
  <Mark size={20}>
    <path d="M3.5 3.5h13v13h-13z" />
    <path d={on ? "M3.5 3.5h13v13h-13z" : "M3.5 3.5h6.5v13H3.5z"} fill="currentColor" />
  </Mark>
);

const severityShapes = {
  error: <path d="m5 5 10 10M15 5 5 15" strokeWidth={2.5} />,
  warning: <path d="M10 3 2 17h16zM10 8v4M10 14.4v.1" />,
  info: <path d="M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0M10 9.5v4.5M10 6.4v.1" />,
};

export const SeverityMark = ({ severity }: { readonly severity: keyof typeof severityShapes }) => (
  <Mark size={16}>{severityShapes[severity]}</Mark>
);

/** Points down where what it belongs to is open, right where it is closed. */
export const Chevron = ({ open }: { readonly open: boolean }) => (
  <Mark size={16}>
    <path d={open ? "m5 7.5 5 5 5-5" : "m7.5 5 5 5-5 5"} />
  </Mark>
);
