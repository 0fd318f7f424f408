import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  recogniseAddress
} from "./chunk-B2WQDPDY.js";
import {
  drawingOr,
  oneOf
} from "./chunk-D2GG2VY2.js";

// src/faces/library/page-settings.ts
async function toPageSettings(options, diagrams, address) {
  const { banner = true, readOnly = true, smartLinks = "always", mermaid = "auto", math = "image" } = options;
  const drawing = drawingOr("auto")(mermaid, "mermaid");
  return {
    deployment: toDeployment(options, address),
    banner,
    readOnly,
    smartLinks: oneOf("always", "never")(smartLinks, "smartLinks"),
    mermaid: drawing !== "auto" ? drawing : await diagrams.isAvailable() ? "image" : "code",
    math: drawingOr()(math, "math")
  };
}
function toSecretsPolicy({ secrets = "block" }) {
  return oneOf("block", "warn")(secrets, "secrets");
}
function toDeployment({ deployment = "auto" }, address) {
  const said = oneOf("auto", "cloud", "datacenter")(deployment, "deployment");
  if (said !== "auto") return said;
  return (address === void 0 ? void 0 : recogniseAddress(address)?.deployment) ?? "cloud";
}

export {
  toPageSettings,
  toSecretsPolicy
};
