import { findOffice } from "./pane/find-office.ts";

void findOffice(document);
