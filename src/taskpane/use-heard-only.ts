/** The class of what is seen by nobody and heard by those who listen: what it says is seen in another way. */

import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heardOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export function useHeardOnly(): string {
  return useStyles().heardOnly;
}
