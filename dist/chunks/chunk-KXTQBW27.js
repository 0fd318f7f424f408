import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  drawingOr,
  oneOf
} from "./chunk-QV3OBTE5.js";

// src/faces/library/page-settings.ts
async function toPageSettings({ banner = true, readOnly = true, smartLinks = "always", mermaid = "auto", math = "image" }, diagrams) {
  const drawing = drawingOr("auto")(mermaid, "mermaid");
  return {
    deployment: "cloud",
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

export {
  toPageSettings,
  toSecretsPolicy
};
