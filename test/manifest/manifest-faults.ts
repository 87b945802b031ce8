import { child, elements } from "./manifest-nodes.ts";
import { addressFaults, iconFaults, type ServedFiles } from "./served-faults.ts";

const ROOT_ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const REQUIRED = ROOT_ORDER.filter(
  (name) => !["AlternateId", "SupportUrl", "AppDomains"].includes(name),
);
const GUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
/** Longest texts, by the element or the list of resources that holds them. */
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

function text(root: Element, name: string): string {
  return child(root, name)?.textContent ?? "";
}

function orderFaults(root: Element): string[] {
  const names = [...root.children].map(({ localName }) => localName);
  const places = names.map((name) => ROOT_ORDER.indexOf(name));
  const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  return [
    ...REQUIRED.filter((name) => !names.includes(name)).map((name) => `no ${name}`),
    ...(inOrder ? [] : [`order: ${names.join(", ")}`]),
  ];
}

function identityFaults(root: Element): string[] {
  const given = [
    [GUID_V4.test(text(root, "Id")), "Id is no GUID of version 4"],
    [/^[1-9]\d*([.]\d+){3}$/u.test(text(root, "Version")), "Version is not four numbers"],
    [text(root, "DefaultLocale") === "en-GB", "DefaultLocale is not en-GB"],
    [text(root, "Permissions") === "ReadWriteDocument", "Permissions is not ReadWriteDocument"],
    [root.getAttribute("xsi:type") === "TaskPaneApp", "not a task pane"],
  ] as const;
  return given.filter(([right]) => !right).map(([, fault]) => fault);
}

function textFaults(root: Element): string[] {
  const own = (["DisplayName", "Description"] as const).flatMap((name) => {
    const value = child(root, name)?.getAttribute("DefaultValue") ?? "";
    return value === "" || value.length > LONGEST[name] ? [`${name} is empty or too long`] : [];
  });
  const resources = (["ShortStrings", "LongStrings"] as const).flatMap((name) =>
    elements(root, name)
      .flatMap((list) => [...list.children])
      .filter((string) => (string.getAttribute("DefaultValue") ?? "").length > LONGEST[name])
      .map((string) => `${string.id} is too long`),
  );
  return [...own, ...resources];
}

function resourceFaults(root: Element): string[] {
  const defined = elements(root, "Resources")
    .flatMap((list) => [...list.getElementsByTagName("*")])
    .map(({ id }) => id)
    .filter((id) => id !== "");
  const used = [...root.getElementsByTagName("*")].flatMap((e) => e.getAttribute("resid") ?? []);
  const ids = [...root.getElementsByTagName("*")].map(({ id }) => id).filter((id) => id !== "");
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is used and not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is defined and not used`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is there twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
  ];
}

function hostFaults(root: Element): string[] {
  const hosts = elements(root, "Host");
  const names = hosts.map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
  return names.join() === "Workbook,Workbook" ? [] : [`hosts: ${names.join(", ")}`];
}

function requirementFaults(root: Element): string[] {
  const sets = elements(root, "Set").map(
    (set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`,
  );
  return sets.join() === "ExcelApi 1.9" ? [] : [`requires: ${sets.join(", ")}`];
}

function buttonFaults(root: Element): string[] {
  const controls = elements(root, "Control");
  const whole = controls.filter((control) => {
    const [tip] = elements(control, "Supertip");
    return child(control, "Label") && tip && child(tip, "Title") && child(tip, "Description");
  });
  return controls.length === 1 && whole.length === 1
    ? []
    : ["not one button with label and supertip"];
}

/** Every fault of a manifest whose files are served under `base`; empty where Excel can take it. */
export function manifestFaults(xml: string, base: string, served: ServedFiles): readonly string[] {
  const page = new DOMParser().parseFromString(xml, "text/xml");
  if (page.querySelector("parsererror")) return ["not XML"];
  const root = page.documentElement;
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...textFaults(root),
    ...resourceFaults(root),
    ...addressFaults(root, base, served),
    ...iconFaults(root, base, served),
    ...hostFaults(root),
    ...requirementFaults(root),
    ...buttonFaults(root),
  ];
}
